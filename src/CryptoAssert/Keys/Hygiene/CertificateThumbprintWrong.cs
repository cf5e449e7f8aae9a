using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// x5t names another certificate than x5c holds: tokens are verified with the wrong key or with none, and a fallback to "any key"
/// hides it. RFC 7517 4.8 and 4.9 define both as the base64url of the digest, not of its hexadecimal text.
/// </summary>
internal sealed class CertificateThumbprintWrong : JwkWeakness
{
    public override string Id => "CRY5709";

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [295];

    public override IReadOnlyList<string> References => ["RFC 7517 4.8", "RFC 7517 4.9"];

    public override string Cause => "is published with the thumbprint of another certificate";

    public override string Why => "verifiers that look keys up by x5t take another key or none, and then try every key they have";

    public override string Fix =>
        "Base64UrlEncoder.Encode(certificate.GetCertHash()) for x5t, and GetCertHash(HashAlgorithmName.SHA256) for x5t#S256";

    protected override WeaknessFound? Find(JsonElement jwk, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all) =>
        key.Certificate is not { } certificate ? null
            : Wrong(jwk, "x5t", certificate, HashAlgorithmName.SHA1) ?? Wrong(jwk, "x5t#S256", certificate, HashAlgorithmName.SHA256);

    private static WeaknessFound? Wrong(JsonElement jwk, string name, X509Certificate2 certificate, HashAlgorithmName hash)
    {
        var right = certificate.GetCertHash(hash);
        var expected = Base64Url.EncodeToString(right);
        if (JwkMembers.Text(jwk, name) is not { } actual || actual == expected)
        {
            return null;
        }

        var hexadecimal = Convert.ToHexString(right);
        var problem = actual.Equals(hexadecimal, StringComparison.OrdinalIgnoreCase) ? "hexadecimal, not base64url"
            : IsTextOf(actual, hexadecimal) || IsTextOf(actual, Convert.ToHexStringLower(right)) ? "the base64url of the hexadecimal text"
            : actual == Convert.ToBase64String(right) ? "base64, not base64url"
            : $"not the {hash.Name} of the certificate in x5c";
        return new WeaknessFound($"{name} is {problem}", $"{expected} (RFC 7517 4.8 and 4.9)");
    }

    private static bool IsTextOf(string actual, string hexadecimal) =>
        actual.TrimEnd('=') == Base64Url.EncodeToString(Encoding.ASCII.GetBytes(hexadecimal));
}
