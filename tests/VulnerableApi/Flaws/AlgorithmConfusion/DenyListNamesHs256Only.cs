using System.Text;

namespace VulnerableApi.Flaws;

/// <summary><c>if (alg == "HS256") throw</c>, added after the blog post, which forged with HS256.</summary>
public sealed class DenyListNamesHs256Only : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1041";

    protected override byte[] Secret => Encoding.UTF8.GetBytes(Key.PublicPem + "\n");

    protected override bool Allows(string alg) => alg != "HS256";
}
