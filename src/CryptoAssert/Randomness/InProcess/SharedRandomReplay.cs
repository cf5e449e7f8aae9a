using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.InProcess;

/// <summary>
/// Finds tokens in what Random.Shared gave before it came to a state: the state is stepped back, and a copy draws from there. A long token is found by itself,
/// short codes together: each has to lie as many draws back as the others, drawn in the same way.
/// </summary>
internal static class SharedRandomReplay
{
    /// <summary>The draws that are stepped back: those of the token and those that came after it.</summary>
    private const int MostDraws = 600;

    private const double Proof = -13;

    /// <summary>How tokens were drawn.</summary>
    /// <param name="Form">Such as <c>Random.Shared.Next(62) a character</c>.</param>
    /// <param name="Start">The state from which a copy draws the first of them.</param>
    /// <param name="Log10FalseAlarm">An upper bound of the chance that tokens of another generator are found.</param>
    internal sealed record Replayed(string Form, SharedRandomState Start, double Log10FalseAlarm);

    /// <summary>The tokens as they were drawn; null when they are not in the stream, or prove nothing.</summary>
    /// <param name="tokens">The states around the making of each token, and the token in each reading, alone.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static Replayed? Replays(
        IEnumerable<(SharedRandomUse Use, IReadOnlyList<SymbolReading> Symbols, IReadOnlyList<ByteReading> Bytes)> tokens, CancellationToken cancellationToken)
    {
        Dictionary<(string Form, int Draws), (SharedRandomState Start, double Log10Chance)>? common = null;
        foreach (var (use, symbols, bytes) in tokens)
        {
            var forms = symbols.SelectMany(DrawForm.Of).Concat(bytes.SelectMany(DrawForm.Of)).ToList();
            var tried = Math.Log10(MostDraws * Math.Max(1, forms.Count));
            var found = Find(use, forms, cancellationToken);
            common = common is null ? found : common.Where(pair => found.ContainsKey(pair.Key))
                .ToDictionary(pair => pair.Key, pair => (pair.Value.Start, pair.Value.Log10Chance + found[pair.Key].Log10Chance));
            if (common.Count == 0)
            {
                return null;
            }

            var (way, best) = common.MinBy(pair => pair.Value.Log10Chance);
            if (best.Log10Chance + tried <= Proof)
            {
                return new Replayed($"Random.Shared.{way.Form}", best.Start, best.Log10Chance + tried);
            }
        }

        return null;
    }

    /// <summary>Every way in which one token lies in the stream, by the draws that lie behind it.</summary>
    private static Dictionary<(string Form, int Draws), (SharedRandomState Start, double Log10Chance)> Find(
        SharedRandomUse use, List<DrawForm> forms, CancellationToken cancellationToken)
    {
        var found = new Dictionary<(string, int), (SharedRandomState, double)>();
        var start = use.After;
        for (var draws = 1; draws <= MostDraws && start != use.Before; draws++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            start = SharedRandomReplica.Before(start);
            foreach (var form in forms)
            {
                if (form.Matches(new SharedRandomReplica(start)))
                {
                    found.TryAdd((form.Name, draws), (start, form.Log10Chance));
                }
            }
        }

        return found;
    }
}
