using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators.DotNet;

/// <summary>
/// Digits in a row that all obey the recurrence of one instance: X[n] = X[n - 55] - X[n - 34] leaves a digit one of two values. Between the
/// tokens, a constant number of values may be drawn that nobody sees.
/// </summary>
/// <param name="Gap">The values drawn between two tokens.</param>
/// <param name="First">The first token with a part in it.</param>
/// <param name="Last">The last token that is needed for the proof.</param>
/// <param name="Relations">The relations that hold in a row, to the end of the sample or the first that does not.</param>
/// <param name="Log10FalseAlarm">The bound for the relations up to <paramref name="Last"/>.</param>
internal sealed record LagRun(int Gap, int First, int Last, int Relations, double Log10FalseAlarm)
{
    public const int Gaps = 101;
    private const int MostTokens = 40;
    private const int FewDigits = 2048;
    private const double Limit = -13.4; // the search of young instances has its own share of the bound

    private readonly record struct Relation(int At, int LongToken, int LongAt, int ShortToken, int ShortAt);

    /// <summary>Relations in a row that chance does not give, over all gaps, starts and views.</summary>
    public static int Needed(SampleView view) => (int)Math.Ceiling((Trials(view) - Limit) / -Math.Log10(view.RelationChance));

    private static double Trials(SampleView view) =>
        Math.Log10((double)Gaps * SampleView.Most * Math.Max(FewDigits, view.Tokens.Count * view.Length));

    public static LagRun? Find(SampleView view, CancellationToken cancellationToken)
    {
        if (view.Length == 0 || view.RelationChance > 0.7 || Repeats(view.Tokens))
        {
            return null;
        }

        for (var gap = 0; gap < Gaps; gap++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Find(view, gap) is { } run)
            {
                return run;
            }
        }

        return null;
    }

    private static LagRun? Find(SampleView view, int gap)
    {
        var relations = Visible(view.Length, view.Length + gap);
        if (relations.Length == 0)
        {
            return null;
        }

        var (needed, tokens) = (Needed(view), view.Tokens);
        var (held, mirrored, last) = (0, 0, 0);
        var first = -1;
        var starts = Math.Min(tokens.Count, Math.Max(MostTokens, Math.Max(2 * (needed + SubtractiveOutputs.LongLag), FewDigits) / view.Length));
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var relation in relations)
            {
                if (relation.LongToken > i || IsOld(tokens, i, relation))
                {
                    continue;
                }

                var (now, before, between) =
                    (tokens[i][relation.At], tokens[i - relation.LongToken][relation.LongAt], tokens[i - relation.ShortToken][relation.ShortAt]);
                if (Allowed(view.Form, now, before, between))
                {
                    first = held == 0 ? i - relation.LongToken : first;
                    held++;
                    mirrored += Allowed(view.Form, now, between, before) ? 1 : 0;
                    last = held == needed ? i : last;
                    continue;
                }

                if (held >= needed)
                {
                    return Proven(view, gap, first, last, held, mirrored, needed);
                }

                (held, mirrored) = (0, 0);
            }

            if (i >= starts && held == 0)
            {
                return null;
            }
        }

        return held >= needed ? Proven(view, gap, first, last, held, mirrored, needed) : null;
    }

    /// <summary>Tokens that come again would let one relation, true by chance, count many times.</summary>
    private static bool Repeats(IReadOnlyList<int[]> tokens) =>
        tokens.Select(token => string.Join(',', token)).Distinct(StringComparer.Ordinal).Count() < 0.9 * tokens.Count;

    /// <summary>The same three digits as one token before, such as the upper digits of a clock, say nothing new.</summary>
    private static bool IsOld(IReadOnlyList<int[]> tokens, int i, Relation relation)
    {
        var (longAgo, shortAgo) = (i - relation.LongToken, i - relation.ShortToken);
        return longAgo > 0 && tokens[i][relation.At] == tokens[i - 1][relation.At]
            && tokens[longAgo][relation.LongAt] == tokens[longAgo - 1][relation.LongAt]
            && tokens[shortAgo][relation.ShortAt] == tokens[shortAgo - 1][relation.ShortAt];
    }

    /// <summary>Constant or slowly changing digits obey the recurrence with its lags exchanged too; the generator does not.</summary>
    private static LagRun? Proven(SampleView view, int gap, int first, int last, int held, int mirrored, int needed)
    {
        if (mirrored > held * (1 + view.RelationChance) / 2)
        {
            return null;
        }

        return new LagRun(gap, first, last, held, Trials(view) + needed * Math.Log10(view.RelationChance));
    }

    private static bool Allowed(SampleForm form, int now, int before, int between)
    {
        var difference = (int)Residues.Of((long)now - before + between, form.Size);
        return difference == 0 || difference == form.Wrap;
    }

    /// <summary>The digits of a token whose two ancestors are digits of tokens, not of a gap.</summary>
    private static Relation[] Visible(int length, int period)
    {
        var relations = new List<Relation>();
        for (var at = 0; at < length; at++)
        {
            var (longToken, longAt) = Ancestor(at, SubtractiveOutputs.LongLag, period);
            var (shortToken, shortAt) = Ancestor(at, SubtractiveOutputs.ShortLag, period);
            if (longAt < length && shortAt < length)
            {
                relations.Add(new(at, longToken, longAt, shortToken, shortAt));
            }
        }

        return [.. relations];
    }

    private static (int Token, int At) Ancestor(int at, int lag, int period)
    {
        var place = at - lag;
        var token = place >= 0 ? 0 : (-place + period - 1) / period;
        return (token, place + token * period);
    }
}
