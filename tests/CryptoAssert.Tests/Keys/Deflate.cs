using System.IO.Compression;

namespace CryptoAssert.Tests.Keys;

internal static class Deflate
{
    public static byte[] Compress(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var stream = new DeflateStream(result, CompressionLevel.Fastest))
        {
            stream.Write(bytes);
        }

        return result.ToArray();
    }

    public static byte[] Expand(byte[] bytes)
    {
        using var stream = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var result = new MemoryStream();
        stream.CopyTo(result);
        return result.ToArray();
    }
}
