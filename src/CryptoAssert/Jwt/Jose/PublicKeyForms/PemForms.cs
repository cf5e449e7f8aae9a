using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// A key as PEM text (RFC 7468), with the line ends and blanks that files, environment variables and editors leave.
/// </summary>
internal static class PemForms
{
    private static readonly (string Name, string Blanks)[] LeadingBlanks =
    [
        ("a line feed", "\n"), ("a space", " "), ("CRLF", "\r\n"), ("a tab", "\t"), ("two line feeds", "\n\n"),
        ("a byte order mark", "\uFEFF"),
    ];

    /// <summary><c>-----BEGIN PUBLIC KEY-----</c>.</summary>
    public static IEnumerable<PublicKeyForm> Spki(SecurityKey key) =>
        PublicKeyForm.Spki(key) is { } der ? Of("PUBLIC KEY", der, "SPKI PEM") : [];

    /// <summary><c>-----BEGIN RSA PUBLIC KEY-----</c> (RFC 8017 A.1.1).</summary>
    public static IEnumerable<PublicKeyForm> Pkcs1(SecurityKey key) =>
        PublicKeyForm.Rsa(key)?.ExportRSAPublicKey() is { } der ? Of("RSA PUBLIC KEY", der, "PKCS#1 PEM") : [];

    public static IEnumerable<PublicKeyForm> Certificate(X509SecurityKey key) =>
        Of("CERTIFICATE", key.Certificate.RawData, "certificate PEM");

    /// <summary>Any of the key's PEMs behind blanks, or with every line indented.</summary>
    public static IEnumerable<PublicKeyForm> Indented(SecurityKey key)
    {
        foreach (var (name, pem) in Pems(key))
        {
            foreach (var (blanks, leading) in LeadingBlanks)
            {
                yield return PublicKeyForm.Text($"{blanks} and the {name}, LF at the end", $"{leading}{pem}\n");
                yield return PublicKeyForm.Text($"{blanks} and the {name}", $"{leading}{pem}");
            }

            var lines = pem.Split('\n').Select(line => $"    {line}\n");
            yield return PublicKeyForm.Text($"the {name}, indented by four spaces", string.Concat(lines));
        }
    }

    private static IEnumerable<(string Name, string Pem)> Pems(SecurityKey key)
    {
        if (PublicKeyForm.Spki(key) is { } spki)
        {
            yield return ("SPKI PEM", PemEncoding.WriteString("PUBLIC KEY", spki));
        }

        if (PublicKeyForm.Rsa(key) is { } rsa)
        {
            yield return ("PKCS#1 PEM", rsa.ExportRSAPublicKeyPem());
        }

        if (key is X509SecurityKey x509)
        {
            yield return ("certificate PEM", x509.Certificate.ExportCertificatePem());
        }
    }

    private static IEnumerable<PublicKeyForm> Of(string label, byte[] der, string name)
    {
        var pem = PemEncoding.WriteString(label, der);
        var body = string.Join('\n', pem.Split('\n')[1..^1]);
        yield return PublicKeyForm.Text($"the {name}, LF at the end", pem + "\n");
        yield return PublicKeyForm.Text($"the {name}, no LF at the end", pem);
        yield return PublicKeyForm.Text($"the {name}, CRLF", pem.ReplaceLineEndings("\r\n") + "\r\n");
        yield return PublicKeyForm.Text($"the {name}, CRLF but none at the end", pem.ReplaceLineEndings("\r\n"));
        yield return PublicKeyForm.Text($"the {name}, a space at the end", pem + " ");
        yield return PublicKeyForm.Text($"the {name}, two LFs at the end", pem + "\n\n");
        yield return PublicKeyForm.Text($"the {name}, \\n for each line end", pem.Replace("\n", "\\n", StringComparison.Ordinal));
        yield return PublicKeyForm.Text($"the {name}, \\n for each line end and at the "
            + "end", pem.Replace("\n", "\\n", StringComparison.Ordinal) + "\\n");
        yield return PublicKeyForm.Text($"the {name} in a single line", pem.ReplaceLineEndings(""));
        yield return PublicKeyForm.Text($"the {name}, a space for each line end", pem.ReplaceLineEndings(" "));
        yield return PublicKeyForm.Text($"the {name} without its armour", body);
        yield return PublicKeyForm.Text($"the {name} without its armour, LF at the end", body + "\n");
    }
}
