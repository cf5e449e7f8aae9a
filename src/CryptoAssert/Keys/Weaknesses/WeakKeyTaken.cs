namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Starts the app with a key that nobody should take, and has a token signed with it accepted: what a typing error in a secret store, or an empty one, leads to.
/// </summary>
internal sealed class WeakKeyTaken : Attack
{
    public const string StableId = "CRY5503";

    public override string Id => StableId;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [326, 1188];

    public override IReadOnlyList<string> References => ["RFC 7518 3.2", "ASVS 13.3.1", "ASVS 11.2.3"];

    public override string Cause => "takes a weak key from its configuration";

    public override string Why => "nobody notices that the secret is missing, short or still the placeholder, and everybody can guess it";

    public override string Fix =>
        "store 32 random bytes in base64; at the start: var key = Convert.FromBase64String(configuration[\"Jwt:Key\"]!); "
        + "if (key.Length < 32 || key.Distinct().Count() < 16) throw new InvalidOperationException(\"Jwt:Key is weak\"); sign with those bytes";
}
