using System.Buffers.Binary;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// Bytes and 64-bit numbers of .NET's unseeded Random, which is xoshiro256**: linear, and by its authors not meant for cryptography.
/// 32 bytes in a row are the whole state.
/// </summary>
internal sealed class DotNetXoshiro : PredictableGenerator
{
    private const ulong LowestBit = 1; // NextInt64 shifts it out

    public override string Id => "CRY4003";

    public override string Generator => "new Random() or Random.Shared (.NET, xoshiro256**)";

    public override IReadOnlyList<string> References =>
        [.. base.References, "Blackman, Vigna: Scrambled Linear Pseudorandom Number Generators (ACM TOMS 47, 2021)"];

    public override string Fix =>
        "replace Random.NextBytes and NextInt64 by RandomNumberGenerator.GetBytes(16) or GetHexString(32)";

    public override Prediction? Predict(ByteReading reading, CancellationToken cancellationToken)
    {
        var length = reading.TokenLength;
        if (length < 3)
        {
            return null;
        }

        XoshiroDraw[] draws = [.. reading.Tokens[0].Chunk(8).Select(bytes => new XoshiroDraw(8 * bytes.Length))];
        var version = length == 16 ? VersionByte(reading.Tokens) : null;
        if (version is { } at)
        {
            draws = [at == 7 ? new XoshiroDraw(60) : new XoshiroDraw(52), new XoshiroDraw(64, 0xC0)];
        }

        var values = reading.Tokens.Select(token => Outputs(token, draws)).ToArray();
        var form = $"Random.NextBytes, {length} bytes a token" + (version is null ? "" : ", version and variant of a UUID set");
        return new XoshiroSearch(new XoshiroTokens(form, draws, values, Write), cancellationToken).Run();

        string Write(ulong[] outputs)
        {
            var bytes = new byte[8 * outputs.Length];
            for (var i = 0; i < outputs.Length; i++)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8 * i), outputs[i]);
            }

            if (version is { } place)
            {
                bytes[place] = (byte)((bytes[place] & 0x0F) | 0x40);
                bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
            }

            return reading.Write(bytes[..length]);
        }
    }

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken)
    {
        var radix = reading.Size;
        var draws = NumbersEach(reading);
        if (!Reads(reading))
        {
            return null;
        }

        var values = new List<ulong[]>();
        foreach (var token in reading.Tokens)
        {
            var width = Math.Max(1, token.Length / draws);
            var outputs = token.Chunk(width).Select(digits => Number(digits, radix)).ToArray();
            if (outputs.Length != draws || outputs.Any(output => output is null))
            {
                return null;
            }

            values.Add([.. outputs.Select(output => output!.Value << 1)]);
        }

        var shape = Enumerable.Repeat(new XoshiroDraw(64, LowestBit), draws).ToArray();
        var padded = reading.TokenLength is { } all ? all / draws : 1;
        return new XoshiroSearch(new XoshiroTokens("Random.NextInt64()", shape, values, Write), cancellationToken).Run();

        string Write(ulong[] outputs) => reading.Write([.. outputs.SelectMany(output => Digits(output >> 1, radix, padded))]);
    }

    public override bool Reads(ByteReading reading) => reading.TokenLength >= 3;

    public override bool Reads(SymbolReading reading) =>
        reading.Alphabet.Characters is "0123456789" or "0123456789abcdef" or "0123456789ABCDEF"
        && reading.Tokens.All(token => token.Length <= 19 || token.Length == 16 * NumbersEach(reading));

    public override string? NotTried(ByteReading reading) =>
        reading.TokenLength >= 3 && reading.Tokens.Count * reading.TokenLength < 40
            ? $"needs 40 bytes of one instance, here are {reading.Tokens.Count * reading.TokenLength}"
            : null;

    private static int NumbersEach(SymbolReading reading) =>
        reading.Size == 16 && reading.TokenLength is { } length && length % 16 == 0 ? length / 16 : 1;

    /// <summary>
    /// Where version 4 and the variant overwrite bits of all tokens: byte 7 of a GUID in memory, byte 6 of a UUID on the wire.
    /// </summary>
    private static int? VersionByte(IReadOnlyList<byte[]> tokens)
    {
        foreach (var place in (int[])[7, 6])
        {
            if (tokens.All(token => token[place] >> 4 == 4 && token[8] >> 6 == 2))
            {
                return place;
            }
        }

        return null;
    }

    private static ulong[] Outputs(byte[] token, XoshiroDraw[] draws)
    {
        var bytes = new byte[8 * draws.Length];
        token.CopyTo(bytes, 0);
        return [.. draws.Select((draw, i) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(8 * i)) & draw.Mask)];
    }

    /// <summary>A number below 2^63; null when the digits make a greater one.</summary>
    private static ulong? Number(int[] digits, int radix)
    {
        UInt128 number = 0;
        foreach (var digit in digits)
        {
            number = (number * (ulong)radix) + (ulong)digit;
        }

        return number <= long.MaxValue ? (ulong)number : null;
    }

    private static Stack<int> Digits(ulong number, int radix, int atLeast)
    {
        var digits = new Stack<int>();
        for (var rest = number; rest > 0 || digits.Count < atLeast; rest /= (ulong)radix)
        {
            digits.Push((int)(rest % (ulong)radix));
        }

        return digits;
    }
}
