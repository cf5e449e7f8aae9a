using CryptoAssert.Randomness.Algebra;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// A character as floor(m * u). Argyros and Kiayias (2012) took over PHP applications by solving truncated MT19937 outputs as
/// linear equations; JuliaPoo's solver did it for CPython. Here every parity that a digit fixes counts, not only its leading bits.
/// </summary>
internal sealed class MersenneTwisterFloats : PredictableGenerator
{
    public override string Id => "CRY4011";

    public override bool IsCostly => true;

    public override string Generator => "floor(m * random()) from MT19937 (Python's random.choices, Ruby's rand, std::mt19937)";

    public override string Fix =>
        "in Python use secrets.token_urlsafe(16) or secrets.choice, in Ruby SecureRandom, in C++ getrandom(); "
        + "in .NET RandomNumberGenerator.GetString(alphabet, 22)";

    public override IReadOnlyList<string> References =>
    [
        .. base.References,
        "Matsumoto, Nishimura: Mersenne Twister, ACM TOMACS 8 (1998)",
        "Argyros, Kiayias: I Forgot Your Password, USENIX Security 2012",
    ];

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken) =>
        Predict(reading.Tokens, reading.Write, reading.Size, cancellationToken);

    public override Prediction? Predict(ByteReading reading, CancellationToken cancellationToken) =>
        Predict(Digits(reading), digits => reading.Write(Bytes(digits)), 256, cancellationToken);

    public override bool Reads(SymbolReading reading) => reading.Size is >= 2 and <= 256;

    public override bool Reads(ByteReading reading) => true;

    public override string? NotTried(SymbolReading reading) => NotTried(reading.Tokens, reading.Size);

    public override string? NotTried(ByteReading reading) => NotTried(Digits(reading), 256);

    /// <summary>The bytes as digits of 256.</summary>
    internal static IReadOnlyList<int[]> Digits(ByteReading reading) =>
        [.. reading.Tokens.Select(token => token.Select(value => (int)value).ToArray())];

    internal static byte[] Bytes(int[] digits) => [.. digits.Select(digit => (byte)digit)];

    private static Prediction? Predict(
        IReadOnlyList<int[]> tokens, Func<int[], string> write, int size, CancellationToken cancellationToken)
    {
        if (size is < 2 or > 256 || tokens.Count == 0)
        {
            return null;
        }

        var text = new MersenneTwisterText(tokens, write, size);
        var draws = Draws(size);
        if (!draws.Any(text.Enough) || (size % 2 == 0 && !text.Fits(digit => digit >= size / 2)))
        {
            return null; // the highest bit follows the same polynomial with one word a character and with two
        }

        return draws.Select(draw => text.Predict(draw, draws.Length, cancellationToken)).OfType<Prediction>().FirstOrDefault();
    }

    private static string? NotTried(IReadOnlyList<int[]> tokens, int size) =>
        size is < 2 or > 256 ? null : new MersenneTwisterText(tokens, _ => string.Empty, size).NotTried(Draws(size)[0]);

    private static MersenneTwisterDraw[] Draws(int size)
    {
        var relations = AffineHull.Of(size)
            .Select(digit => (IReadOnlyList<(uint, bool)>)
                [.. digit.Select(relation => (relation.Mask << (32 - AffineHull.Bits), relation.Odd))])
            .ToArray();
        return
        [
            new($"floor({size} * random()), 53 bits of two words a character", 2, relations,
                generator => OfTwoWords(generator, size)),
            new($"floor({size} * u), 32 bits of one word a character", 1, relations,
                generator => (int)((ulong)generator.Next() * (uint)size >> 32)),
        ];
    }

    /// <summary><c>genrand_res53</c>, in CPython and Ruby.</summary>
    private static int OfTwoWords(MersenneTwister generator, int size)
    {
        var high = generator.Next() >> 5;
        var low = generator.Next() >> 6;
        return (int)(size * (((high * 67108864.0) + low) / 9007199254740992.0));
    }
}
