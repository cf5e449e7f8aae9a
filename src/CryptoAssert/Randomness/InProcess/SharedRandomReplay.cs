using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.InProcess;

/// <summary>
/// Finds a token in what Random.Shared gave before it came to a state: the state is stepped back, and a copy draws from there.
/// </summary>
internal static class SharedRandomReplay
{
    /// <summary>The draws that are stepped back: those of the token and those that came after it.</summary>
    private const int MostDraws = 600;

    /// <summary>How a token was drawn.</summary>
    /// <param name="Form">Such as <c>Random.Shared.Next(62) a character</c>.</param>
    /// <param name="Start">The state from which a copy draws it.</param>
    /// <param name="Log10FalseAlarm">An upper bound of the chance that a token of another generator is found.</param>
    internal sealed record Replayed(string Form, SharedRandomState Start, double Log10FalseAlarm);

    private readonly record struct Form(string Name, double Log10Chance, Func<SharedRandomReplica, bool> Matches);

    /// <summary>The token as it was drawn; null when it is not in the stream.</summary>
    /// <param name="use">The states around the making of the token.</param>
    /// <param name="token">The token in each reading, alone.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static Replayed? Replays(
        SharedRandomUse use, (IReadOnlyList<SymbolReading> Symbols, IReadOnlyList<ByteReading> Bytes) token, CancellationToken cancellationToken)
    {
        var forms = token.Symbols.Where(reading => reading.Tokens is [{ Length: > 0 }]).SelectMany(reading => Forms(reading.Size, reading.Tokens[0]))
            .Concat(token.Bytes.Where(reading => reading.Tokens is [{ Length: > 0 }]).SelectMany(reading => Forms(reading.Tokens[0])))
            .Where(form => form.Log10Chance + Math.Log10(MostDraws * 100.0) <= -13).ToList();
        var start = use.After;
        for (var draws = 0; draws < MostDraws && start != use.Before; draws++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            start = SharedRandomReplica.Before(start);
            foreach (var form in forms)
            {
                if (form.Matches(new SharedRandomReplica(start)))
                {
                    return new Replayed($"Random.Shared.{form.Name}", start, form.Log10Chance + Math.Log10(MostDraws * forms.Count));
                }
            }
        }

        return null;
    }

    private static IEnumerable<Form> Forms(int size, int[] token)
    {
        var chance = -token.Length * Math.Log10(size);
        yield return new($"Next({size}) a character", chance, replica => Array.TrueForAll(token, digit => replica.Next(size) == digit));
        yield return new($"NextInt64({size}) a character", chance, replica => Array.TrueForAll(token, digit => replica.NextInt64(size) == digit));
        yield return new($"NextDouble() * {size} a character", chance, replica => Array.TrueForAll(token, digit => (int)(replica.NextDouble() * size) == digit));
        yield return new($"GetItems of {size} characters", chance, replica =>
        {
            var digits = new int[token.Length];
            replica.GetItems(size, digits);
            return digits.AsSpan().SequenceEqual(token);
        });
    }

    private static IEnumerable<Form> Forms(byte[] token)
    {
        var chance = -token.Length * Math.Log10(256);
        yield return new("NextBytes", chance, replica =>
        {
            var drawn = new byte[token.Length];
            replica.NextBytes(drawn);
            return drawn.AsSpan().SequenceEqual(token);
        });
        yield return new("Next(256) a byte", chance, replica => Array.TrueForAll(token, value => replica.Next(256) == value));
    }
}
