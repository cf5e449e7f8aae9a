using System.Numerics;
using CryptoAssert.Randomness.Algebra;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// A character as a word mod m. Esser (2008) read PHP's mt_srand seeds off its outputs, Argyros and Kiayias (2012) solved for the
/// state. The power of two that divides m leaves the lowest bits exact; the seeds below 2^20 are tried too.
/// </summary>
internal sealed class PhpMtRand : PredictableGenerator
{
    public override string Id => "CRY4013";

    public override bool IsCostly => true;

    public override string Generator => "mt_rand(0, m - 1), rand() or mt_rand() % m of PHP 7.1 and later (MT19937)";

    public override string Fix =>
        "in PHP use random_int(0, strlen($alphabet) - 1) or bin2hex(random_bytes(16)), never mt_rand or str_shuffle; "
        + "in .NET RandomNumberGenerator.GetString(alphabet, 22)";

    public override IReadOnlyList<string> References =>
    [
        .. base.References,
        "Esser: mt_srand and not so random numbers (2008)",
        "Argyros, Kiayias: I Forgot Your Password, USENIX Security 2012",
        "CWE-335",
    ];

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken) =>
        Predict(reading.Tokens, reading.Write, reading.Size, cancellationToken);

    public override Prediction? Predict(ByteReading reading, CancellationToken cancellationToken) => Predict(
        MersenneTwisterFloats.Digits(reading), digits => reading.Write(MersenneTwisterFloats.Bytes(digits)), 256,
        cancellationToken);

    public override bool Reads(SymbolReading reading) => reading.Size is >= 2 and <= 256;

    public override bool Reads(ByteReading reading) => true;

    public override string? NotTried(SymbolReading reading) => NotTried(reading.Tokens, reading.Size);

    public override string? NotTried(ByteReading reading) => NotTried(MersenneTwisterFloats.Digits(reading), 256);

    private static Prediction? Predict(
        IReadOnlyList<int[]> tokens, Func<int[], string> write, int size, CancellationToken cancellationToken)
    {
        if (size is < 2 or > 256 || tokens.Count == 0)
        {
            return null;
        }

        var draws = Draws(size);
        if (SmallMersenneTwisterSeeds.Predict(tokens, write, draws, cancellationToken) is { } seeded)
        {
            return seeded;
        }

        var text = new MersenneTwisterText(tokens, write, size);
        return size % 2 == 1 || !text.Enough(draws[0]) || !text.Fits(digit => digit % 2 == 1)
            ? null
            : draws.Select(draw => text.Predict(draw, draws.Length, cancellationToken)).OfType<Prediction>().FirstOrDefault();
    }

    private static string? NotTried(IReadOnlyList<int[]> tokens, int size) =>
        size is < 2 or > 256 || size % 2 == 1
            ? null
            : new MersenneTwisterText(tokens, _ => string.Empty, size).NotTried(Draws(size)[0]);

    private static MersenneTwisterDraw[] Draws(int size)
    {
        var limit = uint.MaxValue - (uint)((1ul << 32) % (uint)size);
        return
        [
            new($"mt_rand(0, {size - 1}) a character", 1, LowBits(size, 0), generator => OfRange(generator, (uint)size, limit)),
            new($"mt_rand() % {size} a character", 1, LowBits(size, 1), generator => (int)((generator.Next() >> 1) % (uint)size)),
        ];
    }

    /// <summary>The bits of a word that its remainder shows, from bit <paramref name="shift"/> on.</summary>
    private static IReadOnlyList<(uint Mask, bool Odd)>[] LowBits(int size, int shift) =>
    [
        .. Enumerable.Range(0, size).Select(digit => (IReadOnlyList<(uint, bool)>)
            [.. Enumerable.Range(0, BitOperations.TrailingZeroCount(size))
                .Select(bit => (1u << (bit + shift), (digit >> bit & 1) == 1))]),
    ];

    /// <summary><c>php_mt_rand_range32</c>: words above the last multiple of m are thrown away.</summary>
    private static int OfRange(MersenneTwister generator, uint size, uint limit)
    {
        var word = generator.Next();
        while (word > limit)
        {
            word = generator.Next();
        }

        return (int)(word % size);
    }
}
