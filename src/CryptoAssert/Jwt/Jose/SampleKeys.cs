using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// Private keys that everybody has: the examples of RFC 7515, 7517 and 7520 and of jwt.io. The document is a JWK set in
/// which each key says where it was published; its kid is the one it was published under.
/// </summary>
internal static class SampleKeys
{
    private static readonly Lazy<IReadOnlyList<(string Source, SecurityKey Key)>> LazyKeys = new(Load);

    /// <summary>The keys in the document's order, each with its source, such as <c>RFC 7515 A.2</c>.</summary>
    public static IReadOnlyList<(string Source, SecurityKey Key)> All => LazyKeys.Value;

    private static List<(string Source, SecurityKey Key)> Load()
    {
        using var document = typeof(SampleKeys).Assembly.GetManifestResourceStream("SampleKeys.json")!;
        return
        [
            .. JsonNode.Parse(document)!["keys"]!.AsArray()
                .Select(jwk => ((string)jwk!["source"]!, Reusable(SecurityKeys.Usable(new JsonWebKey($"{jwk}")).Single()))),
        ];
    }

    /// <summary>An RSA key that is imported once instead of for each signature.</summary>
    private static SecurityKey Reusable(SecurityKey key) =>
        key is RsaSecurityKey { Rsa: null } rsa ? new RsaSecurityKey(RSA.Create(rsa.Parameters)) { KeyId = rsa.KeyId } : key;
}
