using System.Numerics;
using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Structure;

/// <summary>
/// Adds one: the token is a number, such as the key of a row, in decimal, hexadecimal, base36 or base62. First American lost 885 million documents to
/// counted addresses in 2019.
/// </summary>
internal sealed class CountingToken : GuessableStructure
{
    public override string Id => "CRY4102";

    public override IReadOnlyList<string> References => ["ASVS 7.2.3", "CWE-639"];

    public override string Cause => "counts its tokens";

    public override string Why => "whoever has a token of his own adds and subtracts, and has those of others";

    public override StructureFound? Find(TokenEvidence evidence, CancellationToken cancellationToken) =>
        evidence.Readings.Symbols.Select(Counted).FirstOrDefault(counted => counted is not null) is { } proof ? new StructureFound(proof) : null;

    /// <summary>Every token is as far from the one before.</summary>
    private static Prediction? Counted(SymbolReading reading)
    {
        if (reading.Tokens.Count < 3)
        {
            return null;
        }

        BigInteger[] values = [.. reading.Tokens.Select(token => Value(token, reading.Size))];
        BigInteger[] steps = [.. values.Skip(1).Zip(values, (next, value) => next - value)];
        var step = steps.GroupBy(candidate => candidate).MaxBy(group => group.Count())!;
        var at = Array.FindLastIndex(steps, candidate => candidate == step.Key) + 1;
        var length = reading.TokenLength ?? reading.Tokens.Min(token => token.Length);
        var chance = Math.Log10(2) * steps.Length - ((step.Count() - 1) * length * Math.Log10(reading.Size)); // which of them: 2^n ways
        if (step.Key.IsZero || step.Count() * 10 < steps.Length * 9 || chance > -13)
        {
            return null;
        }

        return new Prediction
        {
            Form = $"the token before, and {step.Key} (as a number over {reading})",
            FirstUsed = Math.Max(0, at - 2),
            LastUsed = at - 1,
            Token = reading.Write(Digits(values[at - 1] + step.Key, reading.Size, reading.TokenLength)),
            At = at,
            Check = FormattableString.Invariant($"{step.Count()} of {steps.Length} steps are of {step.Key}"),
            Log10FalseAlarm = chance,
        };
    }

    private static BigInteger Value(int[] digits, int size) => digits.Aggregate(BigInteger.Zero, (value, digit) => (value * size) + digit);

    private static int[] Digits(BigInteger value, int size, int? length)
    {
        var digits = new List<int>();
        for (; value > 0; value /= size)
        {
            digits.Add((int)(value % size));
        }

        digits.AddRange(Enumerable.Repeat(0, Math.Max(0, (length ?? 1) - digits.Count)));
        digits.Reverse();
        return [.. digits];
    }
}
