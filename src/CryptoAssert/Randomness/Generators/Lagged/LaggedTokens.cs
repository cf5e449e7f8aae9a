using System.Globalization;
using CryptoAssert.Randomness.Algebra;
using CryptoAssert.Randomness.Generators.Congruential;

namespace CryptoAssert.Randomness.Generators.Lagged;

/// <summary>
/// What a relation between characters shows of tokens, and the next token by a generator that is replayed from its seed.
/// </summary>
internal static class LaggedTokens
{
    /// <summary>Half of the allowance: a relation is one way to be wrong, a seed another.</summary>
    private const double Bound = -13.5;

    /// <summary>The characters that must fit one after another, anywhere in so many.</summary>
    public static int Needed(double chance, int places, double hypotheses) => chance >= 0.8
        ? int.MaxValue
        : (int)Math.Ceiling((Bound - Math.Log10(places * hypotheses)) / Math.Log10(chance));

    /// <summary>The relation holds for characters in a row; no whole token follows from it.</summary>
    /// <param name="hypotheses">The relations that are tried in one reading.</param>
    /// <param name="sequence">The digits, as they were drawn.</param>
    /// <param name="relation">The relation between digits.</param>
    /// <param name="form">The call, in words.</param>
    public static Prediction? ByRelation(DigitSequence sequence, LaggedRelation relation, string form, double hypotheses)
    {
        var stream = sequence.Tokens.SelectMany(token => token).ToArray();
        if (stream.Length <= relation.LongLag || relation.Chance >= 0.8)
        {
            return null;
        }

        var (start, length) = relation.LongestRun(stream);
        var needed = Needed(relation.Chance, stream.Length, hypotheses);
        return length < needed ? null : new Prediction
        {
            Form = $"{form} a {sequence.Unit}",
            FirstUsed = TokenOf(sequence, start - relation.LongLag),
            LastUsed = TokenOf(sequence, start + length - 1),
            Check = string.Create(
                CultureInfo.InvariantCulture,
                $"each of {length} {sequence.Unit}s is one of {relation.Residues.Count} (of {relation.Size}) "
                + $"that the ones {relation.LongLag} and {relation.ShortLag} before leave"),
            Log10FalseAlarm = Math.Log10(stream.Length * hypotheses) + (length * Math.Log10(relation.Chance)),
        };
    }

    /// <summary>The next token, from a seed.</summary>
    /// <param name="draws">All draws of the generator with a seed.</param>
    /// <param name="candidates">The seeds whose first draws fit.</param>
    /// <param name="seeds">How many seeds there were.</param>
    /// <param name="sequence">The digits, as they were drawn.</param>
    /// <param name="form">The call, in words.</param>
    public static Prediction? BySeed(
        DigitSequence sequence, Func<long, IEnumerable<int>> draws, IEnumerable<long> candidates, double seeds, string form)
    {
        var used = new List<int>();
        var last = -1;
        while (Chance(used.Count) > Bound)
        {
            last++;
            if (last == sequence.Tokens.Count)
            {
                return null;
            }

            used.AddRange(sequence.Tokens[last]);
        }

        foreach (var seed in candidates)
        {
            using var draw = draws(seed).GetEnumerator();
            if (!used.TrueForAll(digit => draw.MoveNext() && draw.Current == digit))
            {
                continue;
            }

            var next = sequence.Tokens.ElementAtOrDefault(last + 1);
            var computed = next?.Select(_ => draw.MoveNext() ? draw.Current : 0).ToArray();
            if (next is null || next.AsSpan().SequenceEqual(computed))
            {
                return new Prediction
                {
                    Form = $"{form} a {sequence.Unit}",
                    FirstUsed = 0,
                    LastUsed = last,
                    Token = computed is null ? null : sequence.Write(computed),
                    At = computed is null ? null : last + 1,
                    State = string.Create(CultureInfo.InvariantCulture, $"seed {seed}"),
                    Check = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{used.Count} {sequence.Unit}s are the first of a seed, of {seeds:F0} tried"),
                    Log10FalseAlarm = Chance(used.Count),
                };
            }
        }

        return null;

        double Chance(int count) => Math.Log10(seeds) + 1 - (count * Math.Log10(sequence.Size)); // up to ten forms
    }

    /// <summary>The token in which a character lies.</summary>
    public static int TokenOf(DigitSequence sequence, int place)
    {
        var token = 0;
        while (place >= sequence.Tokens[token].Length)
        {
            place -= sequence.Tokens[token++].Length;
        }

        return token;
    }
}
