using System.Text.Json;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// use and key_ops say different things, or key_ops mixes signing with encryption: one verifier takes the key for what another
/// refuses it for. RFC 7517 4.3 requires them to be consistent and advises against unrelated operations.
/// </summary>
internal sealed class UseContradictsKeyOps : JwkWeakness
{
    private static readonly string[] Signing = ["sign", "verify"];
    private static readonly string[] Encryption = ["encrypt", "decrypt", "wrapKey", "unwrapKey", "deriveKey", "deriveBits"];

    public override string Id => "CRY5707";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [436];

    public override IReadOnlyList<string> References => ["RFC 7517 4.3", "SP 800-57 part 1 5.2"];

    public override string Cause => "is published for operations that contradict each other";

    public override string Why =>
        "verifiers disagree on what the key is for, and a key that both signs and decrypts lets one operation forge the other";

    public override string Fix => "publish one of them: JsonWebKey.Use = \"sig\" and no KeyOps; use another key for encryption";

    protected override WeaknessFound? Find(JsonElement jwk, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all)
    {
        var operations = JwkMembers.Texts(jwk, "key_ops");
        var signs = operations.Intersect(Signing, StringComparer.Ordinal).ToList();
        var encrypts = operations.Intersect(Encryption, StringComparer.Ordinal).ToList();
        var use = JwkMembers.Text(jwk, "use");
        return use == "sig" && encrypts.Count > 0 ? Found($"use sig and key_ops {string.Join(", ", encrypts)}", "sign or verify")
            : use == "enc" && signs.Count > 0 ? Found($"use enc and key_ops {string.Join(", ", signs)}", "operations of encryption")
            : signs.Count > 0 && encrypts.Count > 0 ? Found($"key_ops {string.Join(", ", operations)}", "signing or encryption, not both")
            : null;
    }

    private static WeaknessFound Found(string observed, string expected) => new(observed, $"{expected} (RFC 7517 4.3)");
}
