using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators;

/// <summary>Tokens that begin right after MT19937 was seeded with a number below 2^20: a process id, a count, the microseconds of a second.</summary>
internal static class SmallMersenneTwisterSeeds
{
    private const int Seeds = MersenneTwisterSeeds.Count;

    public static Prediction? Predict(
        IReadOnlyList<int[]> tokens, Func<int[], string> write, MersenneTwisterDraw[] draws, CancellationToken cancellationToken)
    {
        var size = (uint)draws[0].Size;
        var places = Enumerable.Range(0, tokens.Count).Where(place => LogFalseAlarm(tokens[place], tokens, draws) <= -14).ToArray();
        if (places.Length == 0)
        {
            return null;
        }

        var byPair = new int[]?[size * size];
        foreach (var pair in places.GroupBy(place => (tokens[place][0] * size) + tokens[place][1]))
        {
            byPair[pair.Key] = [.. pair];
        }

        for (var shift = 0; shift < draws.Length; shift++)
        {
            var seeds = new Dictionary<int, int>();
            for (var seed = 0; seed < Seeds; seed++)
            {
                if (seed % (1 << 16) == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                var words = MersenneTwisterSeeds.Words(seed);
                var pair = ((words.First >> shift) % size * size) + ((words.Second >> shift) % size);
                foreach (var place in byPair[pair] ?? [])
                {
                    if ((int)((words.Third >> shift) % size) == tokens[place][2]
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

    private static double LogFalseAlarm(int[] token, IReadOnlyList<int[]> tokens, MersenneTwisterDraw[] draws) =>
        Math.Log10((double)Seeds * tokens.Count * draws.Length) - (token.Length * Math.Log10(draws[0].Size));
}
