using System.Text.Json;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>What is wrong with how a key is published in a JWKS; a key that came in no JWK has no such weakness.</summary>
internal abstract class JwkWeakness : KeyWeakness
{
    public sealed override WeaknessFound? Find(
        KeyUnderTest key,
        IReadOnlyList<KeyUnderTest> all,
        KeyStrength strength,
        CancellationToken cancellationToken) =>
        key.Jwk is { } jwk ? Find(jwk, key, all) : null;

    /// <param name="jwk">The key as it was published.</param>
    /// <param name="key">The key.</param>
    /// <param name="all">All keys that were found.</param>
    protected abstract WeaknessFound? Find(JsonElement jwk, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all);
}
