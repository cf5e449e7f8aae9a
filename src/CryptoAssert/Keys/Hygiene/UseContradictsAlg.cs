using System.Text.Json;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// A key of use enc whose alg signs, or the reverse: a verifier that reads alg alone accepts signatures of the encryption key.
/// RFC 7517 4.2 and 4.4; SP 800-57 part 1 5.2 gives a key one purpose.
/// </summary>
internal sealed class UseContradictsAlg : JwkWeakness
{
    public override string Id => "CRY5712";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [436];

    public override IReadOnlyList<string> References => ["RFC 7517 4.2", "RFC 7517 4.4", "SP 800-57 part 1 5.2"];

    public override string Cause => "is published with a use that its alg contradicts";

    public override string Why =>
        "verifiers that read use and those that read alg disagree on whether a signature by this key counts";

    public override string Fix =>
        "set JsonWebKey.Use to \"sig\" for RS*, PS*, ES* and EdDSA, to \"enc\" for RSA-OAEP* and ECDH-ES*";

    protected override WeaknessFound? Find(JsonElement jwk, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all)
    {
        if (JwkMembers.Text(jwk, "alg") is not { } name || JoseAlgorithm.Of(name) is not { } algorithm)
        {
            return null;
        }

        var expected = algorithm.Signs ? "sig" : "enc";
        return JwkMembers.Text(jwk, "use") is { } use and ("sig" or "enc") && use != expected
            ? new WeaknessFound($"use {use} and alg {name}", $"use {expected} with {name}")
            : null;
    }
}
