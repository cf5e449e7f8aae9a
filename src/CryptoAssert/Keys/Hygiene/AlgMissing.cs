using System.Text.Json;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// Without alg the token's header chooses what the key is used for: Hono (CVE-2026-22817) and php-jwt (CVE-2021-46743) fell to
/// that. RFC 7517 4.4 leaves it optional, so only a thorough check asks.
/// </summary>
internal sealed class AlgMissing : JwkWeakness
{
    public override string Id => "CRY5705";

    public override bool IsThorough => true;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 7517 4.4", "RFC 8725 3.1", "ASVS 9.1.2", "CVE-2021-46743"];

    public override string Cause => "is published without an alg";

    public override string Why => "a verifier that takes the algorithm from the token's header has nothing to hold it against";

    public override string Fix =>
        "set JsonWebKey.Alg, to SecurityAlgorithms.RsaSha256 or what the key signs with, before it is published";

    protected override WeaknessFound? Find(JsonElement jwk, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all) =>
        JwkMembers.Text(jwk, "alg") is { Length: > 0 } ? null : new WeaknessFound("no \"alg\"", "the one algorithm that the key is used with (RFC 8725 3.1)");
}
