using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators;

/// <summary>Tokens that begin right after MT19937 was seeded with a number below 65,536: a process id, a count.</summary>
internal static class SmallMersenneTwisterSeeds
{
    private const int Seeds = 1 << 16;

    /// <summary>The first three words of each seed: what rules out almost all of them.</summary>
    private static readonly Lazy<(uint First, uint Second, uint Third)[]> FirstWords =
        new(() => [.. Enumerable.Range(0, Seeds).Select(Words)]);

    public static Prediction? Predict(
        IReadOnlyList<int[]> tokens, Func<int[], string> write, MersenneTwisterDraw[] draws, CancellationToken cancellationToken)
    {
        var size = draws[0].Size;
        var byPair = tokens.Select((digits, place) => (digits, place))
            .Where(token => LogFalseAlarm(token.digits, tokens, draws) <= -14)
            .ToLookup(token => (token.digits[0] * size) + token.digits[1], token => token.place);
        for (var shift = 0; shift < draws.Length && byPair.Count > 0; shift++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var seeds = new Dictionary<int, int>();
            for (var seed = 0; seed < Seeds; seed++)
            {
                var (first, second, third) = FirstWords.Value[seed];
                var pair = ((int)((first >> shift) % (uint)size) * size) + (int)((second >> shift) % (uint)size);
                foreach (var place in byPair[pair])
                {
                    if ((int)((third >> shift) % (uint)size) == tokens[place][2]
                        && Draw(draws[shift], seed, 0, tokens[place].Length).SequenceEqual(tokens[place]))
                    {
                        seeds.TryAdd(place, seed);
                    }
                }
            }

            if (seeds.Count > 0)
            {
                var bound = seeds.Keys.Max(place => LogFalseAlarm(tokens[place], tokens, draws));
                return Prove(tokens, write, draws[shift], seeds) with { Log10FalseAlarm = bound };
            }
        }

        return null;
    }

    /// <summary>The next token: of the same stream, or of the next seed of an arithmetic progression.</summary>
    private static Prediction Prove(
        IReadOnlyList<int[]> tokens, Func<int[], string> write, MersenneTwisterDraw draw, Dictionary<int, int> seeds)
    {
        foreach (var (place, seed) in seeds.OrderBy(pair => pair.Key))
        {
            var next = place + 1;
            if (next >= tokens.Count)
            {
                continue;
            }

            var following = Draw(draw, seed, tokens[place].Length, tokens[next].Length);
            if (following.SequenceEqual(tokens[next]))
            {
                return Proof(draw, place, place, seed, "seeded once", (next, write(following)));
            }

            var stepped = seeds.TryGetValue(place - 1, out var before)
                ? Draw(draw, seed + seed - before, 0, tokens[next].Length)
                : [];
            if (stepped.SequenceEqual(tokens[next]))
            {
                return Proof(draw, place - 1, place, seed, "seeded for every token", (next, write(stepped)));
            }
        }

        return Proof(draw, seeds.Keys.Min(), seeds.Keys.Min(), seeds[seeds.Keys.Min()], "seeded for the token", null);
    }

    private static Prediction Proof(
        MersenneTwisterDraw draw, int first, int last, int seed, string seeding, (int At, string Text)? next) => new()
    {
        Form = $"{draw.Form}, {seeding}",
        FirstUsed = first,
        LastUsed = last,
        Token = next?.Text,
        At = next?.At,
        State = $"seed {seed}",
        Check = $"every character of token {last + 1} follows from mt_srand({seed})",
        Log10FalseAlarm = 0,
    };

    private static int[] Draw(MersenneTwisterDraw draw, int seed, int skip, int count)
    {
        var generator = MersenneTwister.FromSeed((uint)seed);
        var digits = new int[skip + count];
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = draw.Next(generator);
        }

        return digits[skip..];
    }

    private static (uint First, uint Second, uint Third) Words(int seed)
    {
        var generator = MersenneTwister.FromSeed((uint)seed);
        return (generator.Next(), generator.Next(), generator.Next());
    }

    private static double LogFalseAlarm(int[] token, IReadOnlyList<int[]> tokens, MersenneTwisterDraw[] draws) =>
        Math.Log10((double)Seeds * tokens.Count * draws.Length) - (token.Length * Math.Log10(draws[0].Size));
}
