namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// Finds the state of Math.random() from the relations of consecutive tokens, and with it the token after them.
/// </summary>
/// <param name="tokens">The digits of each token.</param>
/// <param name="form">How they are made.</param>
/// <param name="forms">How many forms are tried beside it, itself included.</param>
/// <param name="write">From digits to the token's text.</param>
internal sealed class V8Search(IReadOnlyList<int[]> tokens, MathRandomForm form, int forms, Func<int[], string> write)
{
    private const int MaximalGap = 16; // calls of others before the next token
    private const double Bound = -13;

    private readonly (int Call, ulong Mask, bool Odd)[]?[] _relations = new (int, ulong, bool)[]?[tokens.Count];

    public Prediction? Run(CancellationToken cancellationToken)
    {
        foreach (var first in tokens.Count > 1 ? (int[])[0, tokens.Count / 2] : [0])
        {
            for (var handedOut = 0; handedOut < V8Stream.CacheSize; handedOut++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Solve(first, handedOut) is { State.IsZero: false } solved
                    && Verify(solved.State, handedOut, first, solved.Last) is { } prediction)
                {
                    return prediction;
                }
            }
        }

        return null;
    }

    private (V8State State, int Last)? Solve(int first, int handedOut)
    {
        var equations = new V8Equations(handedOut);
        for (var token = first; token < tokens.Count; token++)
        {
            foreach (var (call, mask, odd) in _relations[token] ??= [.. form.Relations(tokens[token])])
            {
                if (!equations.Add(((token - first) * form.Calls) + call, mask, odd))
                {
                    return null;
                }
            }

            if (equations.IsComplete)
            {
                return (equations.Solution()!.Value, token);
            }
        }

        return null;
    }

    private Prediction? Verify(V8State state, int handedOut, int first, int last)
    {
        foreach (var upper53 in (bool[])[false, true])
        {
            for (var variant = 0; variant < form.Variants; variant++)
            {
                var stream = new V8Stream(state, handedOut, upper53);
                if (Next(stream, variant, first, last)
                    && Predict(state, handedOut, upper53, variant, first, last) is { } prediction)
                {
                    return prediction;
                }
            }
        }

        return null;
    }

    private Prediction? Predict(V8State state, int handedOut, bool upper53, int variant, int first, int last)
    {
        var bound = 128 + Math.Log2(2.0 * V8Stream.CacheSize * forms * 2 * form.Variants * 2); // last: a gap or none
        for (var token = first; token <= last; token++)
        {
            bound -= form.Bits(tokens[token]);
        }

        for (var gap = 0; gap <= MaximalGap && last + 1 < tokens.Count; gap++)
        {
            var stream = new V8Stream(state, handedOut, upper53);
            stream.Skip(((last - first + 1) * form.Calls) + gap);
            var below = gap == 0 ? bound : bound + Math.Log2(MaximalGap * tokens.Count); // and behind which token
            for (var token = last + 1; token < tokens.Count && Next(stream, variant, token, token); token++)
            {
                below -= form.Bits(tokens[token]);
                if (below * Math.Log10(2) <= Bound)
                {
                    return Describe(gap, write(tokens[last + 1]), token - last, below * Math.Log10(2));
                }

                stream.Skip(gap);
            }
        }

        return last + 1 == tokens.Count && bound * Math.Log10(2) <= Bound ? Describe(0, null, 0, bound * Math.Log10(2)) : null;

        Prediction Describe(int gap, string? text, int verified, double log10) => new()
        {
            Form = form.Name + (gap == 0 ? "" : $", {gap} other calls before the next token"),
            FirstUsed = first,
            LastUsed = last,
            Token = text,
            At = text is null ? null : last + 1,
            State = state.ToString(), // which of the cache it was before shows only when the tokens cross a refill
            Check = verified switch
            {
                0 => "the 128 bits of the state give all characters of the tokens",
                1 => "all characters of the next token agree",
                _ => $"all characters of the next {verified} tokens agree",
            },
            Log10FalseAlarm = log10,
        };
    }

    /// <summary>The stream goes on with these tokens.</summary>
    private bool Next(V8Stream stream, int variant, int first, int last)
    {
        for (var token = first; token <= last; token++)
        {
            if (!form.Write(stream.Next, variant).AsSpan().SequenceEqual(tokens[token]))
            {
                return false;
            }
        }

        return true;
    }
}
