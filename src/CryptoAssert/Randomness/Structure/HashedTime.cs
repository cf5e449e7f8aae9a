using System.Globalization;
using System.Text;
using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Sampling;

namespace CryptoAssert.Randomness.Structure;

/// <summary>
/// Hashes every moment between a request and its answer until one gives the token: sha256 of the ticks looks random to every statistic, and there are a few
/// thousand of them.
/// </summary>
internal sealed class HashedTime : GuessableStructure
{
    /// <summary>The tokens whose moments are tried.</summary>
    private const int Tried = 2;

    private const int MostMoments = 60_000;
    private static readonly TimeSpan SkewInSeconds = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan SkewInMilliseconds = TimeSpan.FromSeconds(1);

    public override string Id => "CRY4106";

    public override IReadOnlyList<string> References => ["ASVS 11.5.1", "CWE-337"];

    public override string Cause => "issues hashes of the time";

    public override string Why => "whoever knows about when a token was issued hashes the moments around it";

    public override string? NotTried(TokenEvidence evidence) => !HashSearch.Readings(evidence).Any() ? HashSearch.NoBytes
        : evidence.HasTimes ? null : "the times of issue are not known: hashes of the time are tried where the check asks for the tokens itself";

    public override StructureFound? Find(TokenEvidence evidence, CancellationToken cancellationToken)
    {
        if (!evidence.HasTimes)
        {
            return null;
        }

        return HashSearch.Readings(evidence).Select(reading => Find(evidence, reading, cancellationToken)).FirstOrDefault(proof => proof is not null) is { } proof
            ? new StructureFound(proof)
            : null;
    }

    private static Prediction? Find(TokenEvidence evidence, ByteReading reading, CancellationToken cancellationToken)
    {
        var search = new HashSearch(reading);
        var around = HashedCounter.Around(evidence.Known).ToList();
        var last = evidence.Tokens.Count - 1;
        for (var i = last; i > last - Tried && i >= 0; i--)
        {
            // the moments of one token are enough for hashes that are cut
            var hashes = i == last && !evidence.IsFirstLook ? search.Hashes : [.. search.Whole];
            foreach (var moments in Moments(evidence.Tokens[i]))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var text in moments.Texts.SelectMany(moment => around.Select(known => known.Before + moment + known.After)))
                {
                    if (Find(search, hashes, text, moments.Unit, moments.Count, around.Count) is { } proof)
                    {
                        return proof;
                    }
                }
            }
        }

        return null;
    }

    private static Prediction? Find(HashSearch search, IReadOnlyList<GuessedHash> hashes, string text, string unit, double count, int around)
    {
        Span<byte> bytes = stackalloc byte[512];
        ReadOnlySpan<byte> hashed = bytes[..Encoding.UTF8.GetBytes(text, bytes)];
        foreach (var hash in hashes)
        {
            if (search.Find(hash, hashed) is >= 0 and var at && search.Log10FalseAlarm(count * around, hits: 1) is <= -13 and var chance)
            {
                return new Prediction
                {
                    Form = search.Form(hash, unit),
                    FirstUsed = at,
                    LastUsed = at,
                    Token = search.Token(hash, text),
                    At = at,
                    Basis = "from the time of its request alone",
                    State = $"{hash.Name}(\"{text}\")",
                    Check = FormattableString.Invariant($"one of {count:0} moments"),
                    Log10FalseAlarm = chance,
                };
            }
        }

        return null;
    }

    private static IEnumerable<(string Unit, double Count, IEnumerable<string> Texts)> Moments(IssuedToken token)
    {
        var (sent, received) = (token.Sent!.Value, token.Received!.Value);
        foreach (var (unit, skew) in new[]
        {
            (ClockUnit.Seconds, SkewInSeconds), (ClockUnit.Milliseconds, SkewInMilliseconds), (ClockUnit.Microseconds, TimeSpan.Zero), (ClockUnit.Ticks, TimeSpan.Zero),
            (ClockUnit.LocalTicks, TimeSpan.Zero),
        }.DistinctBy(pair => (pair.Item1.Epoch, pair.Item1.PerTick, pair.Item1.Ahead)))
        {
            var (from, to) = Range(unit, sent - skew, received + skew);
            yield return (unit.Name, to - from + 1, Numbers(from, to).Select(number => number.ToString(CultureInfo.InvariantCulture)));
        }

        var (from100, to100) = (sent.UtcTicks, Math.Min(received.UtcTicks, sent.UtcTicks + MostMoments));
        yield return ("DateTime.UtcNow, in round-trip form", to100 - from100 + 1, Numbers(from100, to100).Select(
            ticks => new DateTime(ticks, DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture)));
        var (first, last) = Range(ClockUnit.Microseconds, sent, received);
        yield return ("uniqid()", last - first + 1, Numbers(first, last).Select(
            number => string.Create(CultureInfo.InvariantCulture, $"{number / 1_000_000:x8}{number % 1_000_000:x5}")));
    }

    private static (long From, long To) Range(ClockUnit unit, DateTimeOffset from, DateTimeOffset to)
    {
        var (first, last) = (unit.Count(from), unit.Count(to) + 1);
        return (first, Math.Min(last, first + MostMoments));
    }

    private static IEnumerable<long> Numbers(long from, long to)
    {
        for (var number = from; number <= to; number++)
        {
            yield return number;
        }
    }
}
