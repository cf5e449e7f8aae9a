using System.Globalization;

namespace CryptoAssert.Keys.Reading;

/// <summary>Reads every key and certificate of a PEM text (RFC 7468).</summary>
internal static class PemReader
{
    private const string Begin = "-----BEGIN ";
    private const string Dashes = "-----";

    /// <param name="text">The text.</param>
    /// <param name="origin">Where it came from: a path or a configuration entry.</param>
    /// <param name="password">Of encrypted private keys.</param>
    /// <exception cref="KeyFormatException">The text holds no key that can be read.</exception>
    public static KeysRead Read(string text, string origin, string? password = null)
    {
        var blocks = Blocks(text, origin).ToList();
        if (blocks.Count == 0)
        {
            throw new KeyFormatException($"{origin} holds no PEM block: {WhatItIs(text)}.");
        }

        var read = KeysRead.Of(blocks.Select((block, index) => Block(block, Name(block, index + 1, blocks.Count, origin), password)));
        return read.Keys.Count + read.NotChecked.Count > 0 ? read
            : throw new KeyFormatException(
                $"{origin} holds no key: only {string.Join(", ", blocks.Select(block => block.Label))}.");
    }

    private static IEnumerable<PemBlock> Blocks(string text, string origin)
    {
        var position = 0;
        while (text.IndexOf(Begin, position, StringComparison.Ordinal) is var start and >= 0)
        {
            var line = text.AsSpan(0, start).Count('\n') + 1;
            var labelEnd = text.IndexOf(Dashes, start + Begin.Length, StringComparison.Ordinal);
            var label = labelEnd < 0 ? "" : text[(start + Begin.Length)..labelEnd];
            if (labelEnd < 0 || label.Contains('\n', StringComparison.Ordinal))
            {
                throw new KeyFormatException(
                    FormattableString.Invariant($"{origin}: line {line} begins a PEM block and does not end with five dashes: it was cut."));
            }

            var end = text.IndexOf($"-----END {label}{Dashes}", labelEnd, StringComparison.Ordinal);
            var next = text.IndexOf(Begin, labelEnd, StringComparison.Ordinal);
            if (end < 0 || (next >= 0 && next < end))
            {
                throw new KeyFormatException(FormattableString.Invariant(
                    $"{origin}: the {label} that begins in line {line} has no END line: the text was cut; paste or read it whole."));
            }

            yield return new PemBlock(label, text[(labelEnd + Dashes.Length)..end], line);
            position = end + Dashes.Length;
        }
    }

    private static KeysRead Block(PemBlock block, string origin, string? password) => block.Label switch
    {
        "CERTIFICATE" or "X509 CERTIFICATE" or "PUBLIC KEY" or "RSA PUBLIC KEY" or "PRIVATE KEY" or "RSA PRIVATE KEY" or "EC PRIVATE KEY"
            or "ENCRYPTED PRIVATE KEY" => DerReader.Read(block.Decode(origin), origin, password),
        "EC PARAMETERS" or "DH PARAMETERS" => new KeysRead([], []),
        "OPENSSH PRIVATE KEY" or "SSH2 PUBLIC KEY" => KeysRead.Unknown(origin, "an OpenSSH key: convert it with ssh-keygen -e -m PKCS8"),
        _ => KeysRead.Unknown(origin,
            $"a PEM block \"{block.Label}\", which is not read here: give a certificate, a public or a private key"),
    };

    private static string Name(PemBlock block, int number, int count, string origin) => count == 1
        ? origin
        : string.Create(CultureInfo.InvariantCulture, $"PEM block {number} ({block.Label}) of {origin}");

    private static string WhatItIs(string text) => text.AsSpan().TrimStart() switch
    {
        [] => "it is empty; give a text with \"-----BEGIN PUBLIC KEY-----\", or a path's content and not the path",
        ['{', ..] => "it is JSON; read it as a JWKS",
        ['<', ..] => "it is HTML or XML, probably an error page; check the address",
        ['s', 's', 'h', '-', ..] or ['e', 'c', 'd', 's', 'a', '-', ..] => "it is an OpenSSH key; convert it with ssh-keygen -e -m PKCS8",
        ['M', 'I', 'I', ..] => "it is base64 without the BEGIN and END lines; add them, or decode it and read it as DER",
        _ => "it has no line \"-----BEGIN ..-----\"; give the text itself and not a path",
    };
}
