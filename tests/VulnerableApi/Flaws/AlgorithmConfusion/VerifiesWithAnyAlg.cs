using System.Text;

namespace VulnerableApi.Flaws;

/// <summary><c>jwt.verify(token, File.ReadAllText("public.pem"))</c>, and nobody said which algorithms.</summary>
public sealed class VerifiesWithAnyAlg : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1033";

    protected override byte[] Secret => Encoding.UTF8.GetBytes(Key.PublicPem + "\n");
}
