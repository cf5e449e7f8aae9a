using System.Globalization;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// hashcat tries the secrets of HS256 tokens offline (mode 16500), and Microsoft.IdentityModel asks for 128 bits only.
/// RFC 7518 3.2: a key of the hash's length or more.
/// </summary>
internal sealed class SymmetricKeyTooShort : KeyWeakness
{
    private static readonly Dictionary<string, (int Bits, string Source)> Algorithms = new(StringComparer.Ordinal)
    {
        ["HS256"] = (256, "RFC 7518 3.2"),
        ["HS384"] = (384, "RFC 7518 3.2"),
        ["HS512"] = (512, "RFC 7518 3.2"),
        ["http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"] = (256, "RFC 7518 3.2"),
        ["http://www.w3.org/2001/04/xmldsig-more#hmac-sha384"] = (384, "RFC 7518 3.2"),
        ["http://www.w3.org/2001/04/xmldsig-more#hmac-sha512"] = (512, "RFC 7518 3.2"),
        ["A128KW"] = (128, "RFC 7518 4.4"),
        ["A192KW"] = (192, "RFC 7518 4.4"),
        ["A256KW"] = (256, "RFC 7518 4.4"),
        ["A128GCMKW"] = (128, "RFC 7518 4.7"),
        ["A192GCMKW"] = (192, "RFC 7518 4.7"),
        ["A256GCMKW"] = (256, "RFC 7518 4.7"),
        ["A128GCM"] = (128, "RFC 7518 5.3"),
        ["A192GCM"] = (192, "RFC 7518 5.3"),
        ["A256GCM"] = (256, "RFC 7518 5.3"),
        ["A128CBC-HS256"] = (256, "RFC 7518 5.2"),
        ["A192CBC-HS384"] = (384, "RFC 7518 5.2"),
        ["A256CBC-HS512"] = (512, "RFC 7518 5.2"),
    };

    public override string Id => "CRY5501";

    public override IReadOnlyList<int> Cwe => [326, 521];

    public override IReadOnlyList<string> References => ["RFC 7518 3.2", "RFC 8725 3.5", "ASVS 11.2.3"];

    public override string Cause => "is a secret that is too short";

    public override string Why => "one token is enough to try secrets offline, and whoever finds it becomes anyone";

    public override string Fix =>
        "store Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)) as the secret, and decode it when it is read";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken)
    {
        if (key.Material is not KeyMaterial.Symmetric { Bytes: var secret })
        {
            return null;
        }

        var isKnown = Algorithms.TryGetValue(key.Algorithm ?? "", out var rule);
        var (bits, source) = isKnown
            ? (rule.Bits, $"{key.Algorithm}: {rule.Source}")
            : (strength.SymmetricBits, $"policy {strength.Name}: {strength.Source}");
        return 8 * secret.Length < bits
            ? new WeaknessFound(
                string.Create(CultureInfo.InvariantCulture, $"a secret of {8 * secret.Length} bits"),
                string.Create(CultureInfo.InvariantCulture, $"{bits} bits or more ({source})"))
            : null;
    }
}
