using CryptoAssert.Randomness.Generators.DotNet;
using CryptoAssert.Randomness.Readings;
using static System.FormattableString;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// A <c>new Random(seed)</c> for each token: whatever the seed is made of, it has 31 bits. Doyensec's csharp_rand_py writes outputs as linear
/// functions of the seed; a lattice then finds it from the digits of one token in microseconds.
/// </summary>
internal sealed class DotNetRandomPerToken : PredictableGenerator
{
    private const int SeedBits = 31;
    private const int Offsets = 64;
    private const int MostTokens = 6;
    private const int Learned = 10;
    private const long MostCandidates = 1_000_000;

    public override string Id => "CRY4002";

    public override string Generator => "new Random(seed), made anew for each token";

    public override IReadOnlyList<string> References =>
    [
        .. base.References, "CWE-337", "CWE-339", "github.com/doyensec/csharp_rand_py", "github.com/dotnet/runtime/issues/23198",
    ];

    public override IReadOnlyList<int> Cwe => [338, 337, 339];

    public override string Why =>
        "a seed has 2^31 values: whoever sees one token tries them all at once, and knows what else was drawn with that seed";

    public override string Fix =>
        "no seed makes Random fit for secrets, not Guid.NewGuid().GetHashCode() either: "
        + "RandomNumberGenerator.GetString(alphabet, 22), GetHexString(32) or GetBytes(16)";

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken) =>
        Predict(SampleView.Of(reading), cancellationToken);

    public override Prediction? Predict(ByteReading reading, CancellationToken cancellationToken) =>
        Predict(SampleView.Of(reading), cancellationToken);

    private static Prediction? Predict(IEnumerable<SampleView> views, CancellationToken cancellationToken)
    {
        foreach (var view in views.Where(view => view.Tokens.Count > 0 && view.Form.Size >= 10))
        {
            var tokens = TokensNeeded(view);
            if (tokens > view.Tokens.Count)
            {
                continue;
            }

            var search = new SeedSearch(view.Form, [.. Enumerable.Range(0, view.Length)], Offsets);
            for (var offset = 0; offset < Offsets; offset++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var behind = offset;
                if (view.Tokens.Take(tokens).All(token => search.Find(token, behind) != null))
                {
                    return Of(view, search, offset, tokens);
                }
            }
        }

        return null;
    }

    /// <summary>As many as have a seed by chance with 1e-13 at most; two at least, for one instance may have made the first.</summary>
    private static int TokensNeeded(SampleView view)
    {
        var tokens = Math.Min(2, view.Tokens.Count);
        while (tokens <= MostTokens && Log10FalseAlarm(view, tokens) > -13)
        {
            tokens++;
        }

        return tokens <= MostTokens ? tokens : int.MaxValue;
    }

    private static double Log10FalseAlarm(SampleView view, int tokens) =>
        Math.Log10((double)Offsets * SampleView.Most) + tokens * (SeedBits - view.TokenBits) * Math.Log10(2);

    private static Prediction Of(SampleView view, SeedSearch search, int offset, int tokens)
    {
        int?[] seeds = [.. view.Tokens.Select(token => search.Find(token, offset))];
        var known = seeds.TakeWhile(seed => seed != null).Select(seed => (long)seed!.Value).ToList();
        var used = Math.Min(Math.Max(tokens, Learned), known.Count - 1);
        var candidates = 0L;
        for (var few = Math.Max(tokens, 3); candidates == 0 && few <= used; few++)
        {
            candidates = Candidates(known.Take(few).ToList(), known[few], few == used);
            used = candidates > 0 ? few : used;
        }

        var last = candidates > 0 ? used - 1 : tokens - 1;
        return new Prediction
        {
            Form = view + (offset == 0 ? "" : Invariant($", {offset} values drawn before")),
            FirstUsed = 0,
            LastUsed = last,
            Token = candidates > 0 ? view.Write(new SeededStream((int)known[used]).Digits(view, offset)) : null,
            At = candidates > 0 ? used : null,
            State = Invariant($"token {last + 1} is new Random({known[last]}) with {view.Length} x {view}; seeds {string.Join(", ", known.Take(4))}"),
            Check = Invariant($"{seeds.Count(seed => seed != null)} of {seeds.Length} tokens have a seed among the 2^31 that exist, ")
                + "each found in less than a millisecond"
                + candidates switch
                {
                    0 => "",
                    1 => "; the seeds are an arithmetic progression",
                    _ => Invariant($"; token {used + 1} is one of {candidates:N0} that were expected from the seeds before"),
                },
            Log10FalseAlarm = Log10FalseAlarm(view, tokens),
        };
    }

    /// <summary>How many seeds an attacker would try, knowing the ones before, until the next one; 0 where nothing is known of it.</summary>
    private static long Candidates(List<long> before, long next, bool allowRange)
    {
        var steps = before.Zip(before.Skip(1), (seed, following) => following - seed).ToList();
        if (steps.Count > 1 && steps.TrueForAll(step => step == steps[0]))
        {
            return next - before[^1] == steps[0] ? 1 : 0;
        }

        if (!allowRange || steps.Count < 2)
        {
            return 0;
        }

        var reach = Math.Max(16, 2 * steps.Max(Math.Abs)); // a clock that runs, in whatever unit
        var ahead = next - before[^1];
        if ((steps.TrueForAll(step => step >= 0) && ahead >= 0 || steps.TrueForAll(step => step <= 0) && ahead <= 0)
            && reach <= MostCandidates && Math.Abs(ahead) <= reach)
        {
            return reach + 1;
        }

        var range = (long)Math.Pow(10, Math.Ceiling(Math.Log10(before.Max() + 1))); // a millisecond of the second, a small user id
        return range <= MostCandidates && next < range ? range : 0;
    }

    public override bool Reads(SymbolReading reading) => SampleView.Of(reading).Any(view => view.Form.Size >= 10);

    public override bool Reads(ByteReading reading) => SampleView.Of(reading).Any();

    public override string? NotTried(SymbolReading reading) => TooShort(SampleView.Of(reading));

    public override string? NotTried(ByteReading reading) => TooShort(SampleView.Of(reading));

    private static string? TooShort(IEnumerable<SampleView> views)
    {
        if (views.FirstOrDefault() is not { } view)
        {
            return null;
        }

        var needed = TokensNeeded(view);
        return needed <= view.Tokens.Count ? null
            : needed == int.MaxValue ? Invariant($"needs more than 39 bits a token to tell one of 2^31 seeds, here are {view.TokenBits:F0}")
            : Invariant($"needs {needed} tokens of {view.TokenBits:F0} bits, here are {view.Tokens.Count}");
    }
}
