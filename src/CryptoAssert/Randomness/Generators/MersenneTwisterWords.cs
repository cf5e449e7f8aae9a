using System.Numerics;
using CryptoAssert.Randomness.Algebra;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// Whole words: 624 of them, untempered, are the state, as the tools untwister and randcrack show for lists of numbers. Bits that
/// all tokens have in common (version and variant of a UUID) and the lowest bit that PHP's mt_rand() drops count as unknown.
/// </summary>
internal sealed class MersenneTwisterWords : PredictableGenerator
{
    public override string Id => "CRY4012";

    public override string Generator =>
        "whole words of MT19937 (Python's random.getrandbits and randbytes, Ruby's Random.bytes, PHP's mt_rand())";

    public override string Fix =>
        "in Python use secrets.token_hex(16) or uuid.uuid4(), in Ruby SecureRandom.hex, in PHP bin2hex(random_bytes(16)); "
        + "in .NET RandomNumberGenerator.GetHexString(32)";

    public override IReadOnlyList<string> References =>
    [
        .. base.References,
        "Matsumoto, Nishimura: Mersenne Twister, ACM TOMACS 8 (1998)",
        "github.com/altf4/untwister",
        "github.com/tna0y/Python-random-module-cracker",
    ];

    public override Prediction? Predict(ByteReading reading, CancellationToken cancellationToken)
    {
        if (reading.TokenLength < 4 || reading.Tokens.Count < Needed(reading.TokenLength * 8))
        {
            return null;
        }

        var bits = reading.TokenLength * 8;
        var reversed = reading.Tokens.Select(Reversed).ToArray();
        string WriteReversed(byte[] number) => reading.Write(Reversed(number));
        List<MersenneTwisterWordStream> streams =
        [
            new(new($"getrandbits({bits}), least significant word first", bits, false, true), reversed, WriteReversed),
            new(new($"randbytes({bits / 8}), words little-endian", bits, false, true), reading.Tokens, reading.Write),
        ];
        if (bits % 32 != 0)
        {
            var cut = new MersenneTwisterLayout($"bytes({bits / 8}), words little-endian, cut", bits, false, false);
            streams.Add(new(cut, reading.Tokens, reading.Write));
        }
        else if (bits > 32)
        {
            streams.Add(new(new($"{bits / 32} words big-endian", bits, true, true), reversed, WriteReversed));
        }

        return streams.Select(stream => stream.Predict(streams.Count, cancellationToken)).OfType<Prediction>().FirstOrDefault();
    }

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken)
    {
        if (!IsNumber(reading) || reading.Tokens.Count < Needed(EstimatedBits(reading)))
        {
            return null;
        }

        var numbers = reading.Tokens.Select(token => Number(token, reading.Size)).ToArray();
        var bits = (int)numbers.Max(number => number.GetBitLength());
        if (bits < 28)
        {
            return null;
        }

        var tokens = numbers.Select(number => Padded(number.ToByteArray(isUnsigned: true), (bits + 7) / 8)).ToArray();
        string Write(byte[] number) =>
            reading.Write(Digits(new BigInteger(number, isUnsigned: true), reading.Size, reading.TokenLength ?? 1));
        var leastFirst = $"getrandbits({bits}) as a number in base {reading.Size}, least significant word first";
        List<MersenneTwisterWordStream> streams = [new(new(leastFirst, bits, false, true), tokens, Write)];
        if (bits > 32 && bits % 32 == 0)
        {
            var mostFirst = $"rand(2**{bits}) as a number in base {reading.Size}, most significant word first";
            streams.Add(new(new(mostFirst, bits, true, true), tokens, Write));
        }

        return streams.Select(stream => stream.Predict(streams.Count, cancellationToken)).OfType<Prediction>().FirstOrDefault();
    }

    public override bool Reads(SymbolReading reading) => IsNumber(reading);

    public override bool Reads(ByteReading reading) => reading.TokenLength >= 4;

    public override string? NotTried(ByteReading reading) =>
        reading.TokenLength < 4 ? null : NotTried(reading.TokenLength * 8, reading.Tokens.Count);

    public override string? NotTried(SymbolReading reading) =>
        IsNumber(reading) ? NotTried(EstimatedBits(reading), reading.Tokens.Count) : null;

    private static string? NotTried(int bits, int count) =>
        count >= Needed(bits)
            ? null
            : FormattableString.Invariant($"needs {Needed(bits)} tokens of {bits} bits, here are {count}");

    /// <summary>Tokens with 624 words for the state and three to see that it is one.</summary>
    private static int Needed(int bits) => (MersenneTwister.Size + 3 + ((bits + 31) / 32) - 1) / ((bits + 31) / 32);

    /// <summary>Numbers written in base 10, 16 or 36; hexadecimal of whole bytes is read as bytes.</summary>
    private static bool IsNumber(SymbolReading reading) =>
        reading.Tokens.Count > 0 && reading.Size is 10 or 16 or 36 && EstimatedBits(reading) is >= 28 and <= 520
        && !(reading.Size == 16 && reading.TokenLength % 2 == 0);

    private static int EstimatedBits(SymbolReading reading) =>
        (int)(reading.Tokens.Max(token => token.Length) * Math.Log2(reading.Size));

    private static BigInteger Number(int[] digits, int radix) =>
        digits.Aggregate(BigInteger.Zero, (number, digit) => (number * radix) + digit);

    private static int[] Digits(BigInteger number, int radix, int least)
    {
        var digits = new List<int>();
        for (; !number.IsZero || digits.Count < least; number /= radix)
        {
            digits.Insert(0, (int)(number % radix));
        }

        return [.. digits];
    }

    private static byte[] Reversed(byte[] bytes) => [.. bytes.AsEnumerable().Reverse()];

    private static byte[] Padded(byte[] bytes, int length) => [.. bytes, .. new byte[Math.Max(0, length - bytes.Length)]];
}
