using System.Globalization;
using System.Numerics;
using CryptoAssert.Randomness.Algebra;
using CryptoAssert.Randomness.Generators.Congruential;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// drand48 and lrand48 of C and the rand of Perl (since 5.20 on every platform) are one linear congruential generator of 48 bits.
/// 17 characters of 62 give its state, whatever the seed; perldoc says that rand is not for security.
/// </summary>
internal sealed class Drand48 : PredictableGenerator
{
    private const ulong SeedLow = 0x330E;

    public override string Id => "CRY4023";

    public override string Generator => "drand48 (C's drand48 and lrand48, Perl's rand; Java's nextFloat is the same)";

    public override string Fix =>
        "in C take getrandom or arc4random_buf, in Perl Crypt::URandom, in Java java.security.SecureRandom; " + base.Fix;

    public override IReadOnlyList<string> References =>
    [
        .. base.References,
        "POSIX drand48",
        "perldoc -f rand",
        "Frieze et al.: Reconstructing truncated integer variables satisfying linear congruences (SIAM J. Comput. 1988)",
    ];

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken) =>
        CongruentialTokens.Predict(reading, Draws, Describe, cancellationToken);

    public override bool Reads(SymbolReading reading) => CongruentialTokens.Reads(reading);

    public override string? NotTried(SymbolReading reading) => CongruentialTokens.NotTried(reading, Draws);

    /// <summary>Whether srand48 or srand was called right before: 0x330E in the low 16 bits, the seed above them.</summary>
    internal static bool IsSeeded(ulong state) => (state & 0xFFFF) == SeedLow;

    private static IEnumerable<CongruentialDraw> Draws(int size)
    {
        var generator = LinearCongruence.Drand48;
        yield return new HighDigits($"int(rand({size}))", generator, size, 1, state => (int)(state * Math.ScaleB(1, -48) * size));
        if (BitOperations.IsPow2(size))
        {
            var bits = BitOperations.Log2((uint)size);
            var low = new LinearCongruence(generator.Multiplier, generator.Increment, 1UL << (17 + bits));
            yield return new HighDigits($"lrand48() % {size}", low, size, 1, state => (int)(state >> 17));
        }
        else
        {
            yield return new RemainderDigits($"lrand48() % {size}", size);
        }
    }

    private static string Describe(CongruentialDraw draw, ulong state, bool own) =>
        draw.Generator.Modulus < 1UL << 48 ? string.Create(CultureInfo.InvariantCulture, $"low bits of the state 0x{state:X}")
        : IsSeeded(state) ? string.Create(CultureInfo.InvariantCulture, $"seed {state >> 16}")
        : string.Create(CultureInfo.InvariantCulture, $"state 0x{state:X12}");
}
