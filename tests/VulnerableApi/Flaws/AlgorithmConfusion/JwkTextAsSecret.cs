using System.Buffers.Text;
using System.Text.Json;

namespace VulnerableApi.Flaws;

/// <summary>The key file is a JWK: the text is parsed for RS256, and is the secret for HS256.</summary>
public sealed class JwkTextAsSecret : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1036";

    protected override byte[] Secret
    {
        get
        {
            var key = Key.Rsa.ExportParameters(includePrivateParameters: false);
            return JsonSerializer.SerializeToUtf8Bytes(new
            {
                kty = "RSA",
                n = Base64Url.EncodeToString(key.Modulus),
                e = Base64Url.EncodeToString(key.Exponent),
                kid = Key.Kid,
                use = "sig",
                alg = Alg,
            });
        }
    }
}
