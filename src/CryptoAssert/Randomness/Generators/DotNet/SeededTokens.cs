using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators.DotNet;

/// <summary>The seed of one instance that made the tokens one after another, and where its stream shows each of them.</summary>
/// <param name="Seed">The seed, or its negative: both give the same stream.</param>
/// <param name="First">The first token of the stream.</param>
/// <param name="Places">Where token First, First + 1, .. begins in the stream.</param>
internal sealed record SeededTokens(int Seed, int First, IReadOnlyList<int> Places)
{
    /// <summary>Tokens with as many bits are found again in the stream; shorter ones must stand at known places.</summary>
    public const double RecognizedBits = 45;
    private const int SeedBits = 31;
    public const int MostSkipped = 1000;

    /// <summary>The tokens stand at a constant distance, in the stream of a seed, behind fewer than so many values.</summary>
    public static SeededTokens? AtDistance(SampleView view, int gap, int first, int offsets, CancellationToken cancellationToken)
    {
        var needed = (int)Math.Ceiling((SeedBits + 24) / view.Form.Bits); // 2^-24 a false seed an offset; the tokens behind decide
        var digits = view.Tokens.Skip(first).SelectMany(token => token).Take(needed).ToArray();
        if (digits.Length < needed || view.Form.Size < 10)
        {
            return null;
        }

        var period = view.Length + gap;
        var search = new SeedSearch(view.Form, [.. Enumerable.Range(0, needed).Select(i => i / view.Length * period + i % view.Length)], offsets);
        for (var offset = 0; offset < offsets; offset++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (search.Find(digits, offset) is not { } seed)
            {
                continue;
            }

            var stream = new SeededStream(seed);
            var places = new List<int>();
            for (var place = offset; first + places.Count < view.Tokens.Count && stream.Shows(view, view.Tokens[first + places.Count], place);)
            {
                places.Add(place);
                place += period;
            }

            return new SeededTokens(seed, first, places);
        }

        return null;
    }

    /// <summary>The tokens stand anywhere in the stream, in order, with fewer than 1,000 values between two of them.</summary>
    public static SeededTokens? Scattered(SampleView view, int offsets, CancellationToken cancellationToken)
    {
        if (view.TokenBits < RecognizedBits || view.Form.Size < 10)
        {
            return null;
        }

        var search = new SeedSearch(view.Form, [.. Enumerable.Range(0, view.Length)], offsets);
        for (var offset = 0; offset < offsets; offset++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (search.Find(view.Tokens[0], offset) is { } seed)
            {
                return new SeededTokens(seed, 0, Follow(view, new SeededStream(seed), offset));
            }
        }

        return null;
    }

    /// <summary>The bound for the first tokens together.</summary>
    public static double Log10FalseAlarm(SampleView view, int tokens, double trials, bool scattered) =>
        Math.Log10(trials * SampleView.Most) + SeedBits * Math.Log10(2) - tokens * view.TokenBits * Math.Log10(2)
        + (scattered ? (tokens - 1) * Math.Log10(MostSkipped) : 0);

    private static List<int> Follow(SampleView view, SeededStream stream, int offset)
    {
        var places = new List<int> { offset };
        foreach (var token in view.Tokens.Skip(1))
        {
            var from = places[^1] + view.Length;
            var place = from;
            while (place < from + MostSkipped && !stream.Shows(view, token, place))
            {
                place++;
            }

            if (place == from + MostSkipped)
            {
                break;
            }

            places.Add(place);
        }

        return places;
    }
}
