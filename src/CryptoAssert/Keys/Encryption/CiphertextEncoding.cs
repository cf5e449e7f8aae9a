using System.Buffers.Text;
using System.Text;

namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// The text encoding that an encryption wraps its ciphertexts in: bytes are changed inside of it, so that no decoder refuses
/// them.
/// </summary>
internal sealed class CiphertextEncoding
{
    public static readonly CiphertextEncoding None = new("none", bytes => bytes, bytes => bytes);

    private static readonly CiphertextEncoding[] Known =
    [
        new("hexadecimal", text => Convert.FromHexString(Text(text)), bytes => Ascii(Convert.ToHexString(bytes))),
        new("hexadecimal", text => Convert.FromHexString(Text(text)), bytes => Ascii(Convert.ToHexStringLower(bytes))),
        new("base64", text => Convert.FromBase64String(Text(text)), bytes => Ascii(Convert.ToBase64String(bytes))),
        new("base64url", text => Base64Url.DecodeFromChars(Text(text)), bytes => Ascii(Base64Url.EncodeToString(bytes))),
    ];

    private readonly Func<byte[], byte[]> decode;

    private CiphertextEncoding(string name, Func<byte[], byte[]> decode, Func<byte[], byte[]> encode)
    {
        Name = name;
        this.decode = decode;
        Encode = encode;
    }

    public string Name { get; }

    public Func<byte[], byte[]> Encode { get; }

    /// <summary>The encoding of all of them; null when they are text of another form.</summary>
    public static CiphertextEncoding? Of(IReadOnlyCollection<byte[]> ciphertexts) =>
        ciphertexts.Any(bytes => bytes.Any(value => value is < 0x20 or > 0x7E)) || ciphertexts.Max(bytes => bytes.Length) < 32
            ? None
            : Known.FirstOrDefault(encoding => ciphertexts.All(encoding.Fits));

    public byte[] Decode(byte[] ciphertext) => decode(ciphertext);

    private bool Fits(byte[] text)
    {
        try
        {
            return Encode(decode(text)).AsSpan().SequenceEqual(text);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string Text(byte[] bytes) => Encoding.ASCII.GetString(bytes);

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
