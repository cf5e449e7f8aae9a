namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// Finds tokens of one instance of xoshiro256** among tokens of several (Random.Shared has one a thread) with up to
/// <see cref="MaximalGap"/> other draws between two of them.
/// </summary>
internal sealed class XoshiroSearch(XoshiroTokens tokens, CancellationToken cancellationToken)
{
    private const int MaximalGap = 16;
    private const int MaximalDistance = 8; // of two tokens of one thread
    private const double Bound = -13;

    private readonly ILookup<ulong, int> _places = Enumerable.Range(0, tokens.Count).ToLookup(token => tokens.Values[token][0]);

    public Prediction? Run()
    {
        Prediction? withoutSuccessor = null;
        for (var gap = 0; gap <= MaximalGap; gap++)
        {
            if (XoshiroSystem.Of(tokens, gap) is not { } system)
            {
                return withoutSuccessor;
            }

            var distances = system.Tokens == 2 && gap == 0 ? MaximalDistance : 1;
            for (var apart = 1; apart <= distances; apart++)
            {
                for (var first = 0; first + ((system.Tokens - 1) * apart) < tokens.Count; first++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (Try(system, first, apart, gap) is { } prediction)
                    {
                        if (prediction.Token is not null)
                        {
                            return prediction;
                        }

                        withoutSuccessor ??= prediction;
                    }
                }
            }

            if (system.Tokens == 1)
            {
                break; // the gap plays no part: successors are looked up behind any gap
            }
        }

        return withoutSuccessor;
    }

    private Prediction? Try(XoshiroSystem system, int first, int apart, int gap)
    {
        var guesses = (int)Math.Pow(tokens.Guesses, system.Tokens);
        for (var guess = 0; guess < guesses; guess++)
        {
            if (system.Solve(tokens, first, apart, guess) is { IsZero: false } state
                && Replay(state, system.Tokens, first, apart, gap) is { } end
                && Describe(end, state, system.Tokens, first, apart, gap) is { } prediction)
            {
                return prediction;
            }
        }

        return null;
    }

    /// <summary>The state behind the tokens that were used; null when it does not give all of their bits.</summary>
    private XoshiroState? Replay(XoshiroState state, int count, int first, int apart, int gap)
    {
        for (var token = 0; token < count; token++)
        {
            Skip(ref state, token == 0 ? 0 : gap);
            if (!tokens.Agree(tokens.Next(ref state), first + (token * apart)))
            {
                return null;
            }
        }

        return state;
    }

    private Prediction? Describe(XoshiroState end, XoshiroState start, int used, int first, int apart, int gap)
    {
        var last = first + ((used - 1) * apart);
        var bound = 256 + Math.Log2(tokens.Count * (MaximalGap + MaximalDistance)) - (used * tokens.Bits);
        var successors = new List<(int Token, string Text, int Gap)>();
        for (var from = last; Successor(ref end, from) is { } successor; from = successor.Token)
        {
            successors.Add(successor);
            bound += Math.Log2(tokens.Count * (MaximalGap + 1.0)) - tokens.Bits;
            if (bound * Math.Log10(2) <= Bound)
            {
                break;
            }
        }

        var log10 = bound * Math.Log10(2);
        if (log10 > Bound)
        {
            return null;
        }

        var between = gap > 0 || successors.Exists(successor => successor.Gap > 0)
            ? $", {(successors.Count > 0 ? successors[0].Gap : gap)} other draws before the next token" : "";
        return new Prediction
        {
            Form = tokens.Form + between,
            FirstUsed = first,
            LastUsed = last,
            Token = successors.Count > 0 ? successors[0].Text : null,
            At = successors.Count > 0 ? successors[0].Token : null,
            State = start.ToString(),
            Check = successors.Count > 0
                ? $"all {tokens.Bits} bits of the next token agree" + (successors.Count > 1 ? ", and those of the one behind it" : "")
                : $"the 256 bits of the state give all {used * tokens.Bits} bits of the tokens",
            Log10FalseAlarm = log10,
        };
    }

    /// <summary>The next token of the same instance; the state steps on behind it.</summary>
    private (int Token, string Text, int Gap)? Successor(ref XoshiroState state, int from)
    {
        var ahead = state;
        for (var gap = 0; gap <= MaximalGap; gap++)
        {
            var next = ahead;
            var key = ahead.Next() & tokens.Draws[0].Mask;
            if (!_places.Contains(key))
            {
                continue;
            }

            var outputs = tokens.Next(ref next);
            foreach (var token in _places[key])
            {
                if (token > from && tokens.Agree(outputs, token))
                {
                    state = next;
                    return (token, tokens.Write(outputs), gap);
                }
            }
        }

        return null;
    }

    private static void Skip(ref XoshiroState state, int draws)
    {
        for (var i = 0; i < draws; i++)
        {
            state.Next();
        }
    }
}
