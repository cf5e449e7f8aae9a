using CryptoAssert.Randomness.Generators.DotNet;
using CryptoAssert.Randomness.Readings;
using static System.FormattableString;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// One <c>new Random(seed)</c> for all tokens: Knuth's subtractive generator, lags 55 and 34. Doyensec's csharp_rand_py writes each output as a
/// linear function of the seed; the digits of three tokens betray the generator and those of one or two the seed.
/// </summary>
internal sealed class DotNetSeededRandom : PredictableGenerator
{
    private const int OffsetsOfYoung = 256;
    private const int OffsetsOfProven = 20_000;
    private const int OffsetsOfProvenShortDigits = 4_000;
    private const int ShortGaps = 4;
    private const double Limit = -13.4; // the recurrence has its own share of the bound

    public override string Id => "CRY4001";

    public override string Generator => "new Random(seed), one instance (Knuth's subtractive generator)";

    public override IReadOnlyList<string> References =>
    [
        .. base.References, "Knuth, The Art of Computer Programming 2, 3.2.2", "github.com/doyensec/csharp_rand_py",
        "github.com/dotnet/runtime/issues/23198",
    ];

    public override string Fix => "replace the Random by the static RandomNumberGenerator: GetString(alphabet, 22), GetHexString(32) or GetBytes(16)";

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken) =>
        Predict(SampleView.Of(reading), cancellationToken);

    public override Prediction? Predict(ByteReading reading, CancellationToken cancellationToken) =>
        Predict(SampleView.Of(reading), cancellationToken);

    private static Prediction? Predict(IEnumerable<SampleView> views, CancellationToken cancellationToken)
    {
        (Prediction? Prediction, int Relations) withoutSeed = default;
        foreach (var view in views.Where(view => view.Tokens.Count > 1))
        {
            if (OfYoungInstance(view, cancellationToken) is { Token: not null } young)
            {
                return young;
            }

            if (LagRun.Find(view, cancellationToken) is { } run)
            {
                if (OfProvenInstance(view, run, cancellationToken) is { Token: not null } proven)
                {
                    return proven;
                }

                withoutSeed = run.Relations > withoutSeed.Relations ? (WithoutSeed(view, run), run.Relations) : withoutSeed;
            }
        }

        return withoutSeed.Prediction;
    }

    /// <summary>The seed, without any sign that there is one: cheap where few values were drawn before the first token.</summary>
    private static Prediction? OfYoungInstance(SampleView view, CancellationToken cancellationToken)
    {
        var offsets = view.Form.Size < 20 ? OffsetsOfYoung / 4 : OffsetsOfYoung; // boxes in more dimensions take ten times as long
        if (SeededTokens.Scattered(view, offsets, cancellationToken) is { } scattered)
        {
            return Of(view, scattered, OffsetsOfYoung, scattered: true);
        }

        for (var gap = 0; view.TokenBits < SeededTokens.RecognizedBits && gap < (view.Form.Size < 20 ? 1 : ShortGaps); gap++)
        {
            if (SeededTokens.AtDistance(view, gap, 0, OffsetsOfYoung / ShortGaps, cancellationToken) is { } tokens
                && Of(view, tokens, OffsetsOfYoung, scattered: false) is { } prediction)
            {
                return prediction;
            }
        }

        return null;
    }

    private static Prediction? OfProvenInstance(SampleView view, LagRun run, CancellationToken cancellationToken)
    {
        var offsets = view.Form.Size < 20 ? OffsetsOfProvenShortDigits : OffsetsOfProven;
        return SeededTokens.AtDistance(view, run.Gap, run.First, offsets, cancellationToken) is { } tokens
            ? Of(view, tokens, (double)offsets * LagRun.Gaps * view.Tokens.Count, scattered: false)
            : null;
    }

    private static Prediction? Of(SampleView view, SeededTokens tokens, double trials, bool scattered)
    {
        var used = 1;
        while (used <= tokens.Places.Count && SeededTokens.Log10FalseAlarm(view, used, trials, scattered) > Limit)
        {
            used++;
        }

        if (used > tokens.Places.Count)
        {
            return null;
        }

        var at = tokens.First + used;
        var predicted = used < tokens.Places.Count;
        if (!predicted && at < view.Tokens.Count)
        {
            return null;
        }

        return new Prediction
        {
            Form = view.ToString(),
            FirstUsed = tokens.First,
            LastUsed = at - 1,
            Token = predicted ? view.Write(new SeededStream(tokens.Seed).Digits(view, tokens.Places[used])) : null,
            At = predicted ? at : null,
            State = Invariant($"seed {tokens.Seed} (or {-tokens.Seed}), {tokens.Places[0]} values drawn before token {tokens.First + 1}"),
            Check = Invariant($"the stream of this seed shows {tokens.Places.Count} of {view.Tokens.Count - tokens.First} tokens in order")
                + (predicted ? Between(tokens.Places, used, view.Length, scattered) : ""),
            Log10FalseAlarm = SeededTokens.Log10FalseAlarm(view, used, trials, scattered),
        };
    }

    private static string Between(IReadOnlyList<int> places, int predicted, int length, bool scattered)
    {
        var skipped = places[predicted] - places[predicted - 1] - length;
        var known = !scattered || (predicted > 1 && skipped == places[1] - places[0] - length);
        return skipped == 0 ? ""
            : known ? Invariant($"; {skipped} values lie between two tokens")
            : Invariant($"; {skipped} values, of up to {SeededTokens.MostSkipped:N0} that were tried, lie before the predicted one");
    }

    /// <summary>The instance is old: each digit is one of two, but the exact state stays unknown.</summary>
    private static Prediction WithoutSeed(SampleView view, LagRun run) => new()
    {
        Form = view.ToString(),
        FirstUsed = run.First,
        LastUsed = run.Last,
        Check = Invariant($"each of {run.Relations:N0} digits was one of two that the digits 34 and 55 places before allow")
            + (run.Gap == 0 ? "" : Invariant($", with {run.Gap} values drawn between two tokens")),
        Log10FalseAlarm = run.Log10FalseAlarm,
    };

    public override bool Reads(SymbolReading reading) => SampleView.Of(reading).Any();

    public override bool Reads(ByteReading reading) => SampleView.Of(reading).Any();

    public override string? NotTried(SymbolReading reading) => TooFew(SampleView.Of(reading));

    public override string? NotTried(ByteReading reading) => TooFew(SampleView.Of(reading));

    private static string? TooFew(IEnumerable<SampleView> views)
    {
        if (views.FirstOrDefault() is not { } view)
        {
            return null;
        }

        var (here, needed) = (view.Tokens.Count * view.Length, 55 + LagRun.Needed(view));
        return here >= needed ? null : Invariant($"an old instance needs {needed:N0} digits in a row, here are {here:N0}");
    }
}
