using System.Numerics;
using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// Tokens that are whole words of MT19937. A word is the sum of three before it, over GF(2); where bits are unknown, what is left
/// of the sum modulo the unknown ones is tested; the sums over 1,248 words settle the unknown bits too.
/// </summary>
/// <param name="layout">How a token is put together.</param>
/// <param name="tokens">The tokens as numbers, least significant byte first.</param>
/// <param name="write">From such a number to the token's text.</param>
internal sealed class MersenneTwisterWordStream(
    MersenneTwisterLayout layout, IReadOnlyList<byte[]> tokens, Func<byte[], string> write)
{
    private const int EvidenceBits = 96;

    private readonly uint[] _words = [.. tokens.SelectMany(layout.Split)];
    private readonly byte[] _varying = Varying(tokens);

    public Prediction? Predict(int forms, CancellationToken cancellationToken)
    {
        var known = layout.Split(_varying);
        if (known.Sum(mask => BitOperations.PopCount(mask)) * 4 < layout.Bits * 3)
        {
            return null;
        }

        var unknowns = Enumerable.Range(0, known.Length).Select(place => MersenneTwisterSums.Unknowns(known, place)).ToArray();
        var (first, relations, evidence) = (0, 0, 0);
        for (var i = 0; i + MersenneTwister.Size < _words.Length && evidence < EvidenceBits; i++)
        {
            var (basis, bits) = unknowns[i % known.Length];
            if (bits == 0)
            {
                continue;
            }

            var fits = MersenneTwisterSums.Reduce(basis, MersenneTwisterSums.At(_words, i)) == 0;
            (first, relations, evidence) = !fits ? (i + 1, 0, 0) : (relations == 0 ? i : first, relations + 1, evidence + bits);
        }

        if (evidence < EvidenceBits)
        {
            return null;
        }

        var whole = known.All(mask => mask == uint.MaxValue);
        var firstUsed = first / known.Length;
        var reached = whole ? FromRecurrence(known, first, relations) : FromUnknownBits(known, firstUsed, cancellationToken);
        return new Prediction
        {
            Form = layout.Form,
            FirstUsed = whole && reached is { Last: var last }
                ? (((last + 1) * known.Length) - MersenneTwister.Size) / known.Length
                : firstUsed,
            LastUsed = reached?.Last ?? tokens.Count - 1,
            Token = reached?.Text,
            At = reached?.Last + 1,
            Check = $"{relations} words in a row are what the recurrence gives, {evidence} bits in all"
                + (reached is null ? "; too few tokens are left to predict one" : string.Empty),
            // one bit of each is given away: numbers that are not drawn below a power of two have a biased top bit
            Log10FalseAlarm = Math.Log10((double)forms * _words.Length) - ((evidence - relations) * Math.Log10(2)),
        };
    }

    /// <summary>The token after 624 known words.</summary>
    private (int Last, string Text)? FromRecurrence(uint[] known, int first, int relations)
    {
        var next = (first + MersenneTwister.Size + relations - 1) / known.Length;
        next = next * known.Length < first + MersenneTwister.Size ? next + 1 : next;
        if (next >= tokens.Count)
        {
            return null;
        }

        var outputs = _words.AsSpan((next * known.Length) - MersenneTwister.Size, MersenneTwister.Size);
        return Matching(MersenneTwister.Behind(outputs), next);
    }

    /// <summary>The token after twice 624 words, when the sums that they give settle the bits that do not show.</summary>
    private (int Last, string Text)? FromUnknownBits(uint[] known, int first, CancellationToken cancellationToken)
    {
        var earliest = first + (((2 * MersenneTwister.Size) + known.Length - 1) / known.Length);
        for (var next = earliest; next < Math.Min(tokens.Count, earliest + 8); next++)
        {
            var words = _words.AsSpan(first * known.Length, (next - first) * known.Length).ToArray();
            var complete = MersenneTwisterSums.Complete(words, known, cancellationToken);
            if (Matching(MersenneTwister.Behind(complete.AsSpan(^MersenneTwister.Size..)), next) is { } token)
            {
                return token;
            }
        }

        return null;
    }

    /// <summary>The text of the token that the generator gives next, when it is the real one.</summary>
    private (int Last, string Text)? Matching(MersenneTwister generator, int place)
    {
        var words = new uint[layout.Words];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = generator.Next();
        }

        var number = layout.Join(words);
        for (var i = 0; i < number.Length; i++)
        {
            number[i] = (byte)((number[i] & _varying[i]) | (tokens[0][i] & ~_varying[i]));
        }

        return number.AsSpan().SequenceEqual(tokens[place]) ? (place - 1, write(number)) : null;
    }

    /// <summary>The bits that are not the same in all tokens.</summary>
    private static byte[] Varying(IReadOnlyList<byte[]> tokens)
    {
        var varying = new byte[tokens[0].Length];
        foreach (var token in tokens)
        {
            for (var i = 0; i < varying.Length; i++)
            {
                varying[i] |= (byte)(token[i] ^ tokens[0][i]);
            }
        }

        return varying;
    }
}
