using System.Text;

namespace VulnerableApi.Flaws;

/// <summary>The body of the PEM in appsettings.json, as Keycloak shows it; the check for "-----BEGIN" finds nothing.</summary>
public sealed class Base64KeyWithoutArmour : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1035";

    protected override byte[] Secret => Encoding.UTF8.GetBytes(Convert.ToBase64String(Key.Rsa.ExportSubjectPublicKeyInfo()));

    protected override bool Allows(string alg) =>
        !Encoding.UTF8.GetString(Secret).Contains("-----BEGIN", StringComparison.Ordinal);
}
