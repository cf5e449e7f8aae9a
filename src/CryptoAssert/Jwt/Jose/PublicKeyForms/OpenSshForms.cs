using System.Buffers.Binary;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>A key as OpenSSH writes it (RFC 4253 6.6, RFC 5656 3.1), and as the SSH2 file of RFC 4716.</summary>
internal static class OpenSshForms
{
    public static IEnumerable<PublicKeyForm> Of(SecurityKey key)
    {
        if (Encode(key) is not var (type, blob))
        {
            yield break;
        }

        var base64 = Convert.ToBase64String(blob);
        var lines = string.Join('\n', base64.Chunk(70).Select(line => new string(line)));
        var ssh2 = $"---- BEGIN SSH2 PUBLIC KEY ----\n{lines}\n---- END SSH2 PUBLIC KEY ----";
        yield return PublicKeyForm.Text($"the {type} line", $"{type} {base64}");
        yield return PublicKeyForm.Text($"the {type} line, LF at the end", $"{type} {base64}\n");
        yield return PublicKeyForm.Text($"the {type} line, a space at the end", $"{type} {base64} ");
        yield return PublicKeyForm.Text($"the {type} line, CRLF at the end", $"{type} {base64}\r\n");
        yield return PublicKeyForm.Text($"the base64 of the {type} line", base64);
        yield return new PublicKeyForm($"the bytes of the {type} line", blob);
        yield return PublicKeyForm.Text("the SSH2 file", ssh2 + "\n");
        yield return PublicKeyForm.Text("the SSH2 file, no LF at the end", ssh2);
    }

    private static (string Type, byte[] Blob)? Encode(SecurityKey key)
    {
        if (PublicKeyForm.Rsa(key)?.ExportParameters(includePrivateParameters: false)
            is { Modulus: { } modulus, Exponent: { } exponent })
        {
            return ("ssh-rsa", [.. Field("ssh-rsa"), .. Positive(exponent), .. Positive(modulus)]);
        }

        if (PublicKeyForm.Ec(key) is { } ec && ec.ExportParameters(includePrivateParameters: false).Q is { X: { } x, Y: { } y })
        {
            var curve = $"nistp{ec.KeySize}";
            return ($"ecdsa-sha2-{curve}", [.. Field($"ecdsa-sha2-{curve}"), .. Field(curve), .. Field([4, .. x, .. y])]);
        }

        return null;
    }

    private static byte[] Field(string text) => Field(Encoding.ASCII.GetBytes(text));

    /// <summary>An mpint (RFC 4251 5): a leading zero keeps it positive.</summary>
    private static byte[] Positive(byte[] number) => Field(number[0] >= 0x80 ? [0, .. number] : number);

    private static byte[] Field(byte[] bytes)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        return [.. length, .. bytes];
    }
}
