using System.Globalization;
using System.Numerics;
using CryptoAssert.Randomness.Algebra;
using CryptoAssert.Randomness.Generators.Congruential;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// java.util.Random is a linear congruential generator of 48 bits: 17 characters of 62 give its state, and with it every other
/// token. One password reset token of a JHipster application was enough to compute those of others (CVE-2019-16303).
/// </summary>
internal sealed class JavaRandom : PredictableGenerator
{
    private const ulong Scrambler = 0x5DEECE66D;

    public override string Id => "CRY4021";

    public override string Generator => "java.util.Random (48-bit linear congruential; also Math.random() and RandomStringUtils)";

    public override string Fix => "in Java take java.security.SecureRandom; " + base.Fix;

    public override IReadOnlyList<string> References =>
    [
        .. base.References,
        "CVE-2019-16303",
        "Frieze et al.: Reconstructing truncated integer variables satisfying linear congruences (SIAM J. Comput. 1988)",
    ];

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken) =>
        CongruentialTokens.Predict(reading, Draws, Describe, cancellationToken)
        ?? RejectedCharacters.Predict(reading, cancellationToken);

    public override bool Reads(SymbolReading reading) => CongruentialTokens.Reads(reading);

    public override string? NotTried(SymbolReading reading) => CongruentialTokens.NotTried(reading, Draws);

    /// <summary>The ways to draw below a bound, the usual ones first.</summary>
    private static IEnumerable<CongruentialDraw> Draws(int size)
    {
        var generator = LinearCongruence.Drand48;
        if (BitOperations.IsPow2(size))
        {
            var bits = BitOperations.Log2((uint)size);
            yield return new HighDigits($"nextInt({size})", generator, size, 1, state => (int)(state >> (48 - bits)));

            // the low bits of nextInt() have a generator of their own: the bits above never reach them
            var low = new LinearCongruence(generator.Multiplier, generator.Increment, 1UL << (16 + bits));
            yield return new HighDigits($"nextInt(0, {size})", low, size, 1, state => (int)(state >> 16));
        }
        else
        {
            yield return new RemainderDigits($"nextInt({size})", size);
        }

        yield return new HighDigits($"(int)(Math.random() * {size})", generator, size, 2, state => Double(state, size));
    }

    private static int Double(ulong state, int size)
    {
        var next = LinearCongruence.Drand48.Next(state);
        return (int)(((long)(state >> 22 << 27) + (long)(next >> 21)) * Math.ScaleB(1, -53) * size);
    }

    private static string? Describe(CongruentialDraw draw, ulong state, bool own) => draw.Generator.Modulus < 1UL << 48
        ? string.Create(CultureInfo.InvariantCulture, $"low bits of the state 0x{state:X}")
        : own
            ? string.Create(CultureInfo.InvariantCulture, $"seed {state ^ Scrambler}")
            : Drand48.IsSeeded(state) ? null : string.Create(CultureInfo.InvariantCulture, $"state 0x{state:X12}");
}
