namespace CryptoAssert.Keys.Cracking;

/// <summary>Writes what becomes of some bytes.</summary>
/// <returns>How many bytes it wrote; -1 when it does not apply or would change nothing.</returns>
internal delegate int ByteTransform(ReadOnlySpan<byte> from, Span<byte> to);
