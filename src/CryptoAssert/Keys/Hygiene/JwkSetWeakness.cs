using System.Text.Json;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// What is wrong between two keys of the same JWKS; the later one is reported, so that each pair is reported once.
/// </summary>
internal abstract class JwkSetWeakness : JwkWeakness
{
    protected sealed override WeaknessFound? Find(JsonElement jwk, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all) =>
        JwkOrigin.Kid(jwk) is { } kid && JwkOrigin.SetOf(key) is { } set
            ? all.TakeWhile(other => !ReferenceEquals(other, key))
                .Where(other => other.Jwk is not null && JwkOrigin.SetOf(other) == set && JwkOrigin.Kid(other.Jwk.Value) is not null)
                .Select(other => Between(other, JwkOrigin.Kid(other.Jwk!.Value)!, key, kid))
                .FirstOrDefault(found => found is not null)
            : null;

    protected abstract WeaknessFound? Between(KeyUnderTest earlier, string earlierKid, KeyUnderTest key, string kid);
}
