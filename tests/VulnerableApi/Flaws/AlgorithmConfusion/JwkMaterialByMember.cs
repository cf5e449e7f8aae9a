using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;

namespace VulnerableApi.Flaws;

/// <summary>
/// The key set names no alg, so the header does: <c>jwk["k"] ?? jwk["n"] ?? jwk["x"]</c> is the material for all of them.
/// </summary>
public sealed class JwkMaterialByMember : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1045";

    protected override byte[] Secret
    {
        get
        {
            var modulus = Base64Url.EncodeToString(Key.Rsa.ExportParameters(includePrivateParameters: false).Modulus);
            var jwk = new JsonObject { ["kty"] = "RSA", ["n"] = modulus, ["e"] = "AQAB" };
            return Encoding.UTF8.GetBytes((jwk["k"] ?? jwk["n"] ?? jwk["x"])!.GetValue<string>());
        }
    }
}
