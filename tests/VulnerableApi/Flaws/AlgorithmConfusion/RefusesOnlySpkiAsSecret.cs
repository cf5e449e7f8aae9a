using System.Text;

namespace VulnerableApi.Flaws;

/// <summary>
/// PyJWT before 1.5.1: a secret that says "BEGIN PUBLIC KEY" was refused, and "BEGIN RSA PUBLIC KEY" was not on the list.
/// </summary>
public sealed class RefusesOnlySpkiAsSecret : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1034";

    private static readonly string[] Refused = ["-----BEGIN PUBLIC KEY-----", "-----BEGIN CERTIFICATE-----", "ssh-rsa"];

    protected override byte[] Secret => Encoding.UTF8.GetBytes(Key.Rsa.ExportRSAPublicKeyPem() + "\n");

    protected override bool Allows(string alg) => !Refused.Any(Encoding.UTF8.GetString(Secret).Contains);
}
