using System.Text.Json;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// A public key that is announced for HMAC, or a curve for another curve's algorithm: verifiers that follow alg key an HMAC with
/// public bytes (RFC 8725 2.1, CVE-2016-5431) or refuse valid tokens. RFC 7518 3.1 binds each algorithm to a key type.
/// </summary>
internal sealed class AlgContradictsKeyType : JwkWeakness
{
    public override string Id => "CRY5706";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [327, 347];

    public override IReadOnlyList<string> References => ["RFC 7518 3.1", "RFC 8725 2.1", "RFC 8725 3.1", "ASVS 9.1.2"];

    public override string Cause => "is published with an alg that its type cannot do";

    public override string Why =>
        "a verifier that follows alg uses the public key as something else, in the worst case as an HMAC secret that "
        + "everybody knows";

    public override string Fix =>
        "set JsonWebKey.Alg to an algorithm of the key: RS256 or PS256 for RSA, ES256 for P-256, ES384 for P-384, "
        + "ES512 for P-521";

    protected override WeaknessFound? Find(JsonElement jwk, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all)
    {
        if (JwkMembers.Text(jwk, "alg") is not { } name || JoseAlgorithm.Of(name) is not { } algorithm || JwkMembers.Text(jwk, "kty") is not { } type)
        {
            return null;
        }

        if (!algorithm.KeyTypes.Contains(type, StringComparer.Ordinal))
        {
            return new WeaknessFound(
                $"alg {name} on a key of type {type}",
                algorithm.KeyTypes.Count == 0 ? "the algorithm that the key is used with" : $"{name} on {string.Join(" or ", algorithm.KeyTypes)} (RFC 7518 3.1)");
        }

        return algorithm.Curve is { } curve && JwkMembers.Text(jwk, "crv") is { } actual && actual != curve
            ? new WeaknessFound($"alg {name} on the curve {actual}", $"{name} on {curve} (RFC 7518 3.4)")
            : null;
    }
}
