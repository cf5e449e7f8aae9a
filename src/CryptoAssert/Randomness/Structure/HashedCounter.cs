using System.Globalization;
using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Structure;

/// <summary>
/// Hashes small numbers until one gives a token: md5(id) looks random to every statistic, and there are as few as there are rows.
/// </summary>
internal sealed class HashedCounter : GuessableStructure
{
    /// <summary>Numbers from 0 that are tried with a text that is known to be hashed along.</summary>
    private const int LargestWithKnownText = 20_000;
    private const int MostHits = 4;
    private const int LongestText = 200;
    private static readonly string[] Separators = ["", ":", "-", "_", ".", "|"];

    public override string Id => "CRY4105";

    public override IReadOnlyList<string> References => ["ASVS 11.5.1", "CWE-340"];

    public override string Cause => "issues hashes of a counter";

    public override string Why => "whoever hashes 1, 2, 3, .. has every token";

    public override string? NotTried(TokenEvidence evidence) => HashSearch.Readings(evidence).Any() ? null : HashSearch.NoBytes;

    public override StructureFound? Find(TokenEvidence evidence, CancellationToken cancellationToken) =>
        HashSearch.Readings(evidence).Select(reading => Find(evidence, reading, cancellationToken)).FirstOrDefault(found => found is not null);

    private static StructureFound? Find(TokenEvidence evidence, ByteReading reading, CancellationToken cancellationToken)
    {
        var search = new HashSearch(reading);
        foreach (var hash in search.Hashes)
        {
            foreach (var (before, after) in Around(evidence.IsFirstLook && !search.Whole.Contains(hash) ? [] : evidence.Known))
            {
                var (largest, hits) = before.Length + after.Length == 0
                    ? (CounterHashes.Largest, Plain(search, hash))
                    : (LargestWithKnownText, Walk(search, hash, before, after, cancellationToken));
                if (Proof(search, hash, before, after, largest, hits) is { } proof)
                {
                    return new StructureFound(proof);
                }
            }
        }

        return null;
    }

    /// <summary>What may stand in front of a number and behind it.</summary>
    internal static IEnumerable<(string Before, string After)> Around(IReadOnlyList<string> known)
    {
        yield return ("", "");
        foreach (var text in known)
        {
            foreach (var separator in Separators)
            {
                yield return (text + separator, "");
                yield return ("", separator + text);
            }
        }
    }

    /// <summary>The tokens that are the hash of a number alone, in the order of the numbers.</summary>
    private static List<(int Number, int At)> Plain(HashSearch search, GuessedHash hash)
    {
        var made = CounterHashes.Of(hash);
        return
        [
            .. search.Tokens.Select(token => made.Number(token)).OfType<int>().Distinct().Order()
                .Select(number => (number, search.Find(hash, number.ToString(CultureInfo.InvariantCulture)))).Where(hit => hit.Item2 >= 0).Take(MostHits),
        ];
    }

    private static List<(int Number, int At)> Walk(HashSearch search, GuessedHash hash, string before, string after, CancellationToken cancellationToken)
    {
        var hits = new List<(int Number, int At)>();
        Span<char> text = stackalloc char[LongestText];
        before.CopyTo(text);
        for (var number = 0; number <= LargestWithKnownText && hits.Count < MostHits; number++)
        {
            if ((number & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            number.TryFormat(text[before.Length..], out var digits, default, CultureInfo.InvariantCulture);
            after.CopyTo(text[(before.Length + digits)..]);
            if (search.Find(hash, text[..(before.Length + digits + after.Length)]) is >= 0 and var at)
            {
                hits.Add((number, at));
            }
        }

        return hits;
    }

    private static Prediction? Proof(HashSearch search, GuessedHash hash, string before, string after, int largest, List<(int Number, int At)> hits)
    {
        var chance = search.Log10FalseAlarm(largest, hits.Count);
        if (hits.Count == 0 || chance > -13)
        {
            return null;
        }

        var (first, from) = hits[0];
        var step = hits.Count > 1 && hits[1].At > from ? (hits[1].Number - first) / (hits[1].At - from) : 1;
        var (foundAt, next) = hits.Count > 1 ? hits[1] is var (n, a) && a > from ? (a, n) : (from, first) : (from, first);
        return new Prediction
        {
            Form = $"{search.Form(hash, $"\"{before}n{after}\"")} for n = {first.ToString(CultureInfo.InvariantCulture)}{(step == 1 ? ", and one more each time" : "")}",
            FirstUsed = from,
            LastUsed = from,
            Token = search.Token(hash, before + next.ToString(CultureInfo.InvariantCulture) + after),
            At = foundAt,
            Check = FormattableString.Invariant($"token {from + 1} is the hash of {first}{(foundAt > from ? $", and token {foundAt + 1} that of {next}" : "")}"),
            Log10FalseAlarm = chance,
        };
    }
}
