using System.Text;

namespace VulnerableApi.Flaws;

/// <summary>
/// fast-jwt: a secret that starts with "-----BEGIN" is refused; this one came out of a YAML block with a line feed before it.
/// </summary>
public sealed class PemGuardWithoutTrim : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1042";

    protected override byte[] Secret => Encoding.UTF8.GetBytes("\n" + Key.PublicPem + "\n");

    protected override bool Allows(string alg) =>
        !Encoding.UTF8.GetString(Secret).StartsWith("-----BEGIN", StringComparison.Ordinal);
}
