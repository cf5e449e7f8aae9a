using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;
using MathNet.Numerics;

namespace CryptoAssert.Randomness.Structure;

/// <summary>
/// Watches a part of the tokens rise: a counter that others advance too, a time in a unit of its own, as in snowflakes and object ids. A finding when too little
/// else is left.
/// </summary>
internal sealed class RisingToken : GuessableStructure
{
    /// <summary>So many different numbers in order: one chance in 21!.</summary>
    private const int Rising = 21;

    private const int LongestWindow = 24;

    public override string Id => "CRY4107";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<string> References => ["ASVS 7.2.3", "CWE-340"];

    public override string Cause => "issues tokens that only ever rise";

    public override string Why => "whoever has two tokens of his own knows between which numbers those of others lie";

    public override StructureFound? Find(TokenEvidence evidence, CancellationToken cancellationToken) =>
        evidence.Readings.Symbols.Select(reading => InOrder(evidence, reading)).FirstOrDefault(found => found is not null);

    /// <summary>Some characters of the tokens, read as a number, never fall.</summary>
    private static StructureFound? InOrder(TokenEvidence evidence, SymbolReading reading)
    {
        if (reading.TokenLength is not { } length || reading.Tokens.Count < Rising)
        {
            return null;
        }

        for (var width = 1; width <= Math.Min(length, LongestWindow); width++)
        {
            for (var start = 0; start + width <= length; start++)
            {
                if (Different(reading.Tokens, start, width) is not { } different || different < Rising)
                {
                    continue;
                }

                var last = reading.Tokens.Count - 1;
                return new StructureFound(
                    new Prediction
                    {
                        Form = FormattableString.Invariant($"characters {start + 1} to {start + width} of {length} that vary, over {reading}, rise from token to token"),
                        FirstUsed = 0,
                        LastUsed = last,
                        Check = FormattableString.Invariant($"{different} different numbers, and none is less than the one before it"),
                        Log10FalseAlarm = Math.Log10(length * LongestWindow * evidence.Readings.Symbols.Count) - (SpecialFunctions.FactorialLn(different) / Math.Log(10)),
                    },
                    Enumerable.Range(start, width).Select(i => evidence.Layer.Pattern.Positions[i]).ToHashSet());
            }
        }

        return null;
    }

    /// <summary>How many different values the window has when they never fall; null when they do.</summary>
    private static int? Different(IReadOnlyList<int[]> tokens, int start, int width)
    {
        var different = 1;
        for (var i = 1; i < tokens.Count; i++)
        {
            var order = tokens[i].AsSpan(start, width).SequenceCompareTo(tokens[i - 1].AsSpan(start, width));
            if (order < 0)
            {
                return null;
            }

            different += order > 0 ? 1 : 0;
        }

        return different;
    }
}
