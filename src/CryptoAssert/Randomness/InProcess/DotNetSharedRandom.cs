using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Structure;

namespace CryptoAssert.Randomness.InProcess;

/// <summary>
/// Draws from a copy of Random.Shared, as it stood around the request, and gets the token: seen only where the app runs in this process. From outside no
/// method is known for characters drawn by Next(62), and none is needed for those who read the process's memory.
/// </summary>
internal sealed class DotNetSharedRandom : GuessableStructure
{
    /// <summary>So many times a long token, or short codes together, are looked for; once settles it.</summary>
    private const int Looked = 3;

    /// <summary>Short codes that are looked for together.</summary>
    private const int Together = 12;

    public override string Id => "CRY4004";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [338, 330];

    public override IReadOnlyList<string> References => ["ASVS 11.5.1", "Blackman and Vigna, Scrambled linear pseudorandom number generators (2018)"];

    public override string Cause => "issues tokens of Random.Shared";

    public override string Why => "xoshiro256** is no generator for secrets: its state is 256 bits that every byte it gives tells something about";

    public override string? NotTried(TokenEvidence evidence) => evidence.Tokens.Any(token => token.Random is not null) ? null
        : SharedRandomState.IsReadable
            ? "Random.Shared can only be watched in an app in this process, with one request at a time"
            : "this runtime does not show the state of Random.Shared";

    public override StructureFound? Find(TokenEvidence evidence, CancellationToken cancellationToken)
    {
        int[] places = [.. Enumerable.Range(0, evidence.Tokens.Count).Reverse().Where(at => evidence.Tokens[at].Random is { Moved: true }).Take(Together)];
        for (var first = 0; first < Math.Min(Looked, places.Length); first++)
        {
            var tokens = places.Skip(first).Select(at => (evidence.Tokens[at].Random!, Symbols: (IReadOnlyList<SymbolReading>)Only(evidence.Readings.Symbols, at), Bytes: (IReadOnlyList<ByteReading>)Only(evidence.Readings.Bytes, at)));
            if (SharedRandomReplay.Replays(tokens, cancellationToken) is { } replayed)
            {
                return new StructureFound(Proved(replayed, places[first], evidence));
            }
        }

        return null;
    }

    private static Prediction Proved(SharedRandomReplay.Replayed replayed, int at, TokenEvidence evidence) => new()
    {
        Form = replayed.Form,
        FirstUsed = at,
        LastUsed = at,
        Token = evidence.Tokens[at].Text,
        At = at,
        Basis = "from the state of Random.Shared around its request",
        State = FormattableString.Invariant($"{replayed.Start.S0:x16} {replayed.Start.S1:x16} {replayed.Start.S2:x16} {replayed.Start.S3:x16}"),
        Check = "a copy of the generator in that state gives the token, and ends in the state after the request",
        Log10FalseAlarm = replayed.Log10FalseAlarm,
    };

    /// <summary>The readings of one token.</summary>
    private static SymbolReading[] Only(IReadOnlyList<SymbolReading> readings, int at) =>
        [.. readings.Select(reading => new SymbolReading(reading.Alphabet, [reading.Tokens[at]], reading.Write))];

    private static ByteReading[] Only(IReadOnlyList<ByteReading> readings, int at) =>
        [.. readings.Select(reading => new ByteReading(reading.Encoding, [reading.Tokens[at]], reading.Write))];
}
