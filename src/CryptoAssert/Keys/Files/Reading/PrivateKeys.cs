using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Files.Reading;

/// <summary>Finds private keys that nothing encrypts: PEM, DER, PKCS#12, JWK.</summary>
internal static partial class PrivateKeys
{
    private const int ShortestDer = 40;

    private static readonly string[] JwkMembers = ["d", "k", "p", "q", "priv"];

    public static IEnumerable<FoundPrivateKey> In(ShippedFile file) => Path.GetExtension(file.Name).ToLowerInvariant() switch
    {
        ".pfx" or ".p12" => Pkcs12(file),
        ".der" or ".key" or ".p8" or ".pk8" when file.Bytes is [0x30, ..] => Der(file),
        ".json" or ".jwk" or ".jwks" => InText(file.Text(), file.Name).Concat(InJson(file)),
        _ => InText(file.Text(), file.Name),
    };

    /// <summary>PEM blocks whose content is whole; line ends may be escaped, as in JSON and in variables.</summary>
    public static IEnumerable<FoundPrivateKey> InText(string text, string where)
    {
        foreach (Match match in PrivateXml().Matches(text))
        {
            yield return new FoundPrivateKey(where, "an RSA key in XML with D", Fingerprint.Of(match.Value), Key: null);
        }

        if (!text.Contains("PRIVATE KEY-----", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (Match match in Block().Matches(text.Replace("\\r", "", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal)))
        {
            var label = match.Groups["label"].Value;
            if (Decode(match.Groups["body"].Value) is { } der && (label != "OPENSSH PRIVATE KEY" || IsOpen(der)))
            {
                var form = label switch { "PRIVATE KEY" => "PKCS#8", "RSA PRIVATE KEY" => "PKCS#1", "EC PRIVATE KEY" => "SEC1", _ => label };
                yield return new FoundPrivateKey(where, $"{form} in PEM", Fingerprint.Of(der), Public(der, where));
            }
        }
    }

    /// <summary>A value of a settings file: PEM, or in base64 the DER of a private key or a PKCS#12.</summary>
    public static IEnumerable<FoundPrivateKey> InValue(string text, string where)
    {
        var bytes = new byte[text.Length];
        return text.StartsWith("MI", StringComparison.Ordinal) && Convert.TryFromBase64String(text, bytes, out var length)
            ? Opened(new ShippedFile(where, bytes[..length], IsSettings: true))
            : InText(text, where);
    }

    private static List<FoundPrivateKey> Opened(ShippedFile value) => [.. Der(value).Concat(Pkcs12(value))];

    /// <summary>Objects with a kty and a private member, at any depth.</summary>
    public static List<FoundPrivateKey> InJson(JsonElement root, string name)
    {
        var found = new List<FoundPrivateKey>();
        SettingsFile.Walk(root, "", (path, element) =>
        {
            if (element.ValueKind is not JsonValueKind.Object || Member(element, "kty") is not { } kty)
            {
                return;
            }

            var members = JwkMembers.Where(member => (member == "k") == (kty == "oct") && IsValue(Member(element, member))).ToList();
            if (members.Count > 0)
            {
                found.Add(new FoundPrivateKey(
                    path.Length == 0 ? name : $"{name}, {path}",
                    $"a JWK of kty {kty} with {string.Join(", ", members)}",
                    Fingerprint.Of(Member(element, members[0])!),
                    Try(() => JsonWebKeyReader.Read(element, name, published: false))));
            }
        });
        return found;
    }

    private static List<FoundPrivateKey> InJson(ShippedFile file)
    {
        var text = file.Text();
        if (!text.Contains("\"kty\"", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        try
        {
            using var document = SettingsFile.Parse(text, file.Name);
            return InJson(document.RootElement, file.Name);
        }
        catch (KeyFormatException)
        {
            return [];
        }
    }

    private static string? Member(JsonElement jwk, string name) =>
        jwk.EnumerateObject().FirstOrDefault(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { Value: { ValueKind: JsonValueKind.String } value } ? value.GetString() : null;

    private static bool IsValue(string? text) => text is { Length: >= 16 } && Base64Url.IsValid(text);

    private static IEnumerable<FoundPrivateKey> Der(ShippedFile file) =>
        Public(file.Bytes, file.Name) is { } key && IsPrivate(file.Bytes) ? [new FoundPrivateKey(file.Name, "a private key in DER", Fingerprint.Of(file.Bytes), key)] : [];

    private static bool IsPrivate(byte[] der)
    {
        using var rsa = RSA.Create();
        using var ecdsa = ECDsa.Create();
        Action[] ways =
        [
            () => rsa.ImportPkcs8PrivateKey(der, out _), () => rsa.ImportRSAPrivateKey(der, out _),
            () => ecdsa.ImportPkcs8PrivateKey(der, out _), () => ecdsa.ImportECPrivateKey(der, out _),
        ];
        return Array.Exists(ways, import =>
        {
            try
            {
                import();
                return true;
            }
            catch (CryptographicException)
            {
                return false;
            }
        });
    }

    private static IEnumerable<FoundPrivateKey> Pkcs12(ShippedFile file)
    {
        foreach (var password in new[] { null, "" })
        {
            try
            {
                var opened = X509CertificateLoader.LoadPkcs12Collection(file.Bytes, password, X509KeyStorageFlags.EphemeralKeySet);
                return opened.FirstOrDefault(certificate => certificate.HasPrivateKey) is { } certificate
                    ? [new FoundPrivateKey(file.Name, "PKCS#12 that opens without a password", Fingerprint.Of(file.Bytes), Try(() => CertificateReader.Read(certificate, file.Name)))]
                    : [];
            }
            catch (Exception exception) when (exception is CryptographicException or PlatformNotSupportedException)
            {
                // it has a password, or is something else
            }
        }

        return [];
    }

    private static byte[]? Decode(string body)
    {
        if (body.Contains("ENCRYPTED", StringComparison.Ordinal))
        {
            return null;
        }

        var text = string.Concat(body.Split('\n').Select(line => line.Trim(' ', '\t', '\r', '"', '\'', '\\', ',', ';')).Where(line => !line.Contains(':', StringComparison.Ordinal)));
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && length >= ShortestDer ? bytes[..length] : null;
    }

    /// <summary>openssh-key-v1: the name of the cipher follows the magic word (PROTOCOL.key of OpenSSH).</summary>
    private static bool IsOpen(byte[] key) => key.AsSpan().StartsWith("openssh-key-v1\0\0\0\0\u0004none"u8);

    private static KeysRead? Public(byte[] der, string where) => Try(() => DerReader.Read(der, where));

    private static KeysRead? Try(Func<KeysRead> read)
    {
        try
        {
            return read();
        }
        catch (KeyFormatException)
        {
            return null;
        }
    }

    /// <summary>ToXmlString(includePrivateParameters: true).</summary>
    [GeneratedRegex("<D>[A-Za-z0-9+/=\\s]{80,}</D>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex PrivateXml();

    [GeneratedRegex("-----BEGIN (?<label>(RSA |EC |DSA |OPENSSH )?PRIVATE KEY)-----(?<body>[^-]*)-----END \\k<label>-----", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Block();
}
