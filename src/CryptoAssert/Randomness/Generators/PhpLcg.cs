using System.Globalization;
using CryptoAssert.Randomness.Algebra;
using CryptoAssert.Randomness.Generators.Congruential;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// PHP's lcg_value combines two generators of 31 bits; their difference is nearly one linear congruential generator of 62 bits:
/// 19 characters of 62 give its state. Argyros and Kiayias predicted password reset tokens of PHP applications (USENIX Security
/// 2012).
/// </summary>
internal sealed class PhpLcg : PredictableGenerator
{
    private const ulong FirstModulus = 2147483563;
    private const ulong SecondModulus = 2147483399;
    private const ulong Modulus = FirstModulus * SecondModulus;

    /// <summary>X = s1 * p2 - s2 * p1 modulo p1 * p2: X / (p1 * p2) is s1 / p1 - s2 / p2, nearly lcg_value.</summary>
    private static readonly LinearCongruence _combined = new(Combine(40014, 40692), 0, Modulus);
    private static readonly ulong _firstFactor = LinearCongruence.Inverse(SecondModulus, FirstModulus);
    private static readonly ulong _secondFactor = SecondModulus - LinearCongruence.Inverse(FirstModulus, SecondModulus);

    public override string Id => "CRY4024";

    public override string Generator => "lcg_value (PHP, combined linear congruential)";

    public override string Fix => "in PHP take random_int or random_bytes; " + base.Fix;

    public override IReadOnlyList<string> References =>
    [
        .. base.References,
        "L'Ecuyer: Efficient and portable combined random number generators (1988)",
        "Argyros, Kiayias: I forgot your password: randomness attacks against PHP applications (2012)",
    ];

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken) =>
        CongruentialTokens.Predict(reading, Draws, Describe, cancellationToken);

    public override bool Reads(SymbolReading reading) => CongruentialTokens.Reads(reading);

    public override string? NotTried(SymbolReading reading) => CongruentialTokens.NotTried(reading, Draws);

    private static IEnumerable<CongruentialDraw> Draws(int size) =>
        [new HighDigits($"(int)(lcg_value() * {size})", _combined, size, 1, state => Digit(state, size))];

    private static int Digit(ulong state, int size)
    {
        var (first, second) = States(state);
        var difference = (long)first - (long)second;
        return (int)((difference < 1 ? difference + (long)FirstModulus - 1 : difference) * 4.656613e-10 * size);
    }

    private static (ulong First, ulong Second) States(ulong state) => (
        LinearCongruence.Multiply(state % FirstModulus, _firstFactor, FirstModulus),
        LinearCongruence.Multiply(state % SecondModulus, _secondFactor, SecondModulus));

    /// <summary>The multiplier of both generators at once (Chinese remainder theorem).</summary>
    private static ulong Combine(ulong first, ulong second)
    {
        var factor = LinearCongruence.Inverse(FirstModulus, SecondModulus);
        var difference = (second + SecondModulus - first) % SecondModulus;
        return first + (FirstModulus * LinearCongruence.Multiply(difference, factor, SecondModulus));
    }

    private static string Describe(CongruentialDraw draw, ulong state, bool own)
    {
        var (first, second) = States(state);
        return string.Create(CultureInfo.InvariantCulture, $"s1 = {first}, s2 = {second}");
    }
}
