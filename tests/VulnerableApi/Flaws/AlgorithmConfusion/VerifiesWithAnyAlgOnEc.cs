using System.Text;

namespace VulnerableApi.Flaws;

/// <summary>The same with an EC key out of an environment variable, where the last line feed was trimmed.</summary>
public sealed class VerifiesWithAnyAlgOnEc : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1033";

    public override string Alg => "ES256";

    protected override byte[] Secret => Encoding.UTF8.GetBytes(Key.PublicPem);
}
