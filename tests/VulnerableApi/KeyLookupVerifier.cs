using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi;

/// <summary>A verifier of several keys: it looks the one for a token up by <c>kid</c>, and the lookup is the mistake.</summary>
public abstract class KeyLookupVerifier(string alg) : StrictVerifier(alg)
{
    /// <summary>The secret for a kid, which is null where the token has none; null when there is no such key.</summary>
    protected abstract byte[]? FindKey(JsonNode? kid);

    protected override bool HeaderIsSound(JsonObject header)
    {
        var withOurKid = (JsonObject)header.DeepClone();
        withOurKid["kid"] = Rules.Kid;
        return base.HeaderIsSound(withOurKid);
    }

    protected override bool SignatureHolds(StrictJws jws) => FindKey(jws.Header["kid"]) is { } key && SignatureHolds(jws, key);

    protected bool SignatureHolds(StrictJws jws, byte[] key) =>
        CryptographicOperations.FixedTimeEquals(CryptographicOperations.HmacData(Key.Hash, key, jws.SigningInput), jws.Signature);

    protected static string? Text(JsonNode? kid) => StrictRules.Text(new JsonObject { ["kid"] = kid?.DeepClone() }, "kid");
}
