using System.Text.Json;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// Reads the private key from the JWKS and signs any token with it: a JWK was serialised whole. RFC 7517 9.2 and RFC 7518 6.2.2,
/// 6.3.2 name the private members.
/// </summary>
internal sealed class PrivateMemberPublished : JwkWeakness
{
    // "priv" is the private member of AKP keys (draft-ietf-cose-dilithium).
    private static readonly string[] Private = ["d", "p", "q", "dp", "dq", "qi", "oth", "priv"];

    public override string Id => "CRY5701";

    public override IReadOnlyList<int> Cwe => [200, 522];

    public override IReadOnlyList<string> References => ["RFC 7517 9.2", "RFC 7518 6.3.2", "ASVS 13.3.1"];

    public override string Cause => "is published with its private members";

    public override string Why => "everybody who reads the JWKS signs tokens that all services accept, for every user";

    public override string Fix =>
        "make a new key; publish only public members: JsonWebKeyConverter.ConvertFromRSASecurityKey of a key from "
        + "rsa.ExportParameters(false)";

    /// <summary>The same for a JWK that no check understands otherwise (OKP, AKP).</summary>
    public static WeaknessFound? In(JsonElement jwk)
    {
        // A secret's only member is "k", which SymmetricKeyPublished reports.
        if (JwkMembers.Text(jwk, "kty") == "oct")
        {
            return null;
        }

        var found = Private.Where(name => JwkMembers.Has(jwk, name)).ToList();
        return found.Count == 0 ? null
            : new WeaknessFound($"the private members {string.Join(", ", found)}", "public members only (RFC 7517 9.2)")
            {
                Proof = [.. found.Select(name => KeyValuePair.Create("member", $"\"{name}\", {Size(jwk, name)}; not printed"))],
            };
    }

    protected override WeaknessFound? Find(JsonElement jwk, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all) => In(jwk);

    private static string Size(JsonElement jwk, string name) => JwkMembers.Text(jwk, name) is { } text
        ? FormattableString.Invariant($"{text.Length} characters")
        : $"a JSON {jwk.GetProperty(name).ValueKind}";
}
