using System.Text;

namespace VulnerableApi.Flaws;

/// <summary>PyJWT before 2.4: PEM secrets were refused, and the library read <c>ssh-rsa ..</c> keys as well.</summary>
public sealed class OpenSshKeyAsSecret : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1038";

    protected override byte[] Secret
    {
        get
        {
            var key = Key.Rsa.ExportParameters(includePrivateParameters: false);
            var parts = new[] { Encoding.ASCII.GetBytes("ssh-rsa"), key.Exponent!, [0, .. key.Modulus!] };
            var blob = parts.SelectMany(part => (byte[])[0, 0, (byte)(part.Length >> 8), (byte)part.Length, .. part]).ToArray();
            return Encoding.UTF8.GetBytes($"ssh-rsa {Convert.ToBase64String(blob)}");
        }
    }
}
