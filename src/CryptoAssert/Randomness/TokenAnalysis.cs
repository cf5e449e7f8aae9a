using System.Collections.Immutable;
using CryptoAssert.Randomness.Attacks;
using CryptoAssert.Randomness.Codes;
using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Sampling;
using CryptoAssert.Randomness.Structure;

namespace CryptoAssert.Randomness;

/// <summary>From a sample of tokens to a verdict. Pure: the same sample gives the same verdict.</summary>
internal static class TokenAnalysis
{
    /// <summary>From such a sample on, the costly generators are tried in every order of the alphabet.</summary>
    private const int ThoroughFrom = 1_000;

    private const int LongestSame = 1_000;

    private const string Partly = "tried in the two likeliest orders of the alphabet only: Under(CryptoPolicy.Thorough) tries every one";
    private const string NoStatistics = "bias shows in 100 tokens or more of one length, at places over one alphabet";
    private const string Needless = "what makes the tokens is known";

    /// <summary>The orders of an alphabet in which they are tried otherwise.</summary>
    private const int LikelyOrders = 2;

    private static readonly ImmutableArray<GuessableStructure> Structures = [.. CheckCatalogue.Attacks.OfType<GuessableStructure>()];
    private static readonly ImmutableArray<PredictableGenerator> Generators =
        [.. CheckCatalogue.Attacks.OfType<PredictableGenerator>().OrderBy(generator => generator.IsCostly)];

    /// <summary>What the statistics may find.</summary>
    public static ImmutableList<Attack> Statistics { get; } =
        [.. CheckCatalogue.Attacks.Where(attack => attack is UnevenCharacters or ModuloBias or DependentCharacters or DependentTokens)];

    /// <summary>The generators among them.</summary>
    public static ImmutableList<Attack> Generating { get; } = [.. Generators];

    /// <summary>Every attack that it tries.</summary>
    public static ImmutableList<Attack> Attacks { get; } = [.. CheckCatalogue.Attacks.OfType<RandomnessAttack>().Where(attack => attack is not CodeAttack)];

    /// <summary>Whether so few tokens already show that the next can be predicted; only what costs little is tried.</summary>
    public static bool Predicts(IReadOnlyList<IssuedToken> tokens, IReadOnlyList<string> known, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        return TokenProblems.Of(tokens) is null && Predicted(new TokenEvidence(tokens, known) { IsFirstLook = true }, policy, cancellationToken, costly: false) is not null;
    }

    /// <summary>What predicts the tokens, or explains them; null when nothing does.</summary>
    public static (RandomnessAttack Attack, Prediction Proof)? Predicted(
        TokenEvidence evidence, CryptoPolicy policy, CancellationToken cancellationToken, bool costly = true) =>
        Structured(evidence, policy, cancellationToken) is var (found, explained) && found is not null
            ? found
            : Generated(evidence.Without(explained), policy, cancellationToken, costly);

    /// <summary>What generator made the tokens, of all that are known; null for none of them.</summary>
    public static (RandomnessAttack Attack, Prediction Proof)? Generated(
        TokenEvidence evidence, CryptoPolicy policy, CancellationToken cancellationToken, bool costly = true)
    {
        foreach (var generator in Generators.Where(generator => costly || !generator.IsCostly))
        {
            if (Readings(generator, evidence, policy).Select(predict => predict(cancellationToken)).FirstOrDefault(prediction => prediction is not null) is { } found)
            {
                return (generator, found);
            }
        }

        return null;
    }

    /// <summary>Tokens that are all the same because the clock has not moved on; null when that is not seen.</summary>
    public static TokenVerdict? ByTheClock(IReadOnlyList<IssuedToken> tokens, IReadOnlyList<string> known, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        var evidence = new TokenEvidence([tokens[0]], known);
        return tokens.All(token => token.Text == tokens[0].Text) && tokens[0].Text.Length < LongestSame
            && Structures.FirstOrDefault(structure => structure.Find(evidence, cancellationToken) is { Explained: null }) is not null
            ? Of([tokens[0]], known, policy, cancellationToken, costly: false)
            : null;
    }

    /// <param name="tokens">In the order of issue.</param>
    /// <param name="known">What the service may have hashed along.</param>
    /// <param name="policy">The thresholds.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    /// <param name="costly">Also what takes a second.</param>
    public static TokenVerdict Of(
        IReadOnlyList<IssuedToken> tokens, IReadOnlyList<string> known, CryptoPolicy policy, CancellationToken cancellationToken, bool costly = true)
    {
        var evidence = new TokenEvidence(tokens, known);
        var (structure, explained) = Structured(evidence, policy, cancellationToken);
        var rest = evidence.Without(explained);
        var capacity = TokenCapacity.Of(rest.Layer);
        var predicted = structure ?? Generated(rest, policy, cancellationToken, costly);
        var statistics = predicted is null ? TokenStatistics.Of(rest.Layer, cancellationToken) : TokenStatistics.None;
        var notTried = NotTried(rest, policy);
        return new TokenVerdict
        {
            Predicted = predicted,
            Biased = statistics.Failing,
            Capacity = capacity,
            Shape = TokenShape.Of(evidence, capacity),
            Notes = Notes(evidence, capacity, explained, policy),
            NotTried = [.. notTried.Select(other => other.Attack), .. statistics.Tests > 0 ? [] : Statistics.Select(attack => new NotChecked(attack.Id, attack.Name, predicted is null ? NoStatistics : Needless))],
            Run = [.. Attacks.Where(attack => (statistics.Tests > 0 || !Statistics.Contains(attack)) && !notTried.Any(other => other.Attack.Id == attack.Id && other.AtAll))],
            Tried = FormattableString.Invariant($"{Searches(rest)}, {statistics.Tests} statistical tests"),
        };
    }

    /// <summary>The structure that leaves too little to guess, or the positions that another one explains.</summary>
    private static ((RandomnessAttack Attack, Prediction Proof)? Found, IReadOnlySet<int> Explained) Structured(
        TokenEvidence evidence, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        var explained = new HashSet<int>();
        foreach (var structure in Structures)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (structure.Find(evidence, cancellationToken) is not { } found)
            {
                continue;
            }

            if (found.Explained is null || TokenCapacity.Of(evidence.Without(found.Explained).Layer).Bits < policy.MinimumTokenBits)
            {
                return ((structure, found.Proof), found.Explained ?? explained);
            }

            explained.UnionWith(found.Explained);
        }

        return (null, explained);
    }

    /// <summary>What a generator is asked of each reading; the costly ones of two readings at once, and by default of no more.</summary>
    private static IEnumerable<Func<CancellationToken, Prediction?>> Readings(PredictableGenerator generator, TokenEvidence evidence, CryptoPolicy policy)
    {
        var thorough = !generator.IsCostly || policy.TokenSample >= ThoroughFrom;
        Func<CancellationToken, Prediction?>[] all =
        [
            .. evidence.Readings.Symbols.Take(thorough ? int.MaxValue : LikelyOrders)
                .Select(reading => (Func<CancellationToken, Prediction?>)(cancellationToken => generator.Predict(reading, cancellationToken))),
            .. evidence.Readings.Bytes.Take(thorough ? int.MaxValue : 0)
                .Select(reading => (Func<CancellationToken, Prediction?>)(cancellationToken => generator.Predict(reading, cancellationToken))),
        ];
        return generator.IsCostly ? all.Chunk(LikelyOrders).Select(InParallel) : all;
    }

    private static Func<CancellationToken, Prediction?> InParallel(Func<CancellationToken, Prediction?>[] predictions) => cancellationToken =>
    {
        var found = new Prediction?[predictions.Length];
        Parallel.For(0, predictions.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => found[i] = predictions[i](cancellationToken));
        return Array.Find(found, prediction => prediction is not null);
    };

    private static string Searches(TokenEvidence evidence) => FormattableString.Invariant(
        $"{Generators.Length} generators and {Structures.Length} structures in {evidence.Readings.Count} reading{(evidence.Readings.Count == 1 ? "" : "s")}");

    /// <summary>What could not be asked of some reading, or (AtAll) of any.</summary>
    private static (NotChecked Attack, bool AtAll)[] NotTried(TokenEvidence evidence, CryptoPolicy policy)
    {
        (string? Why, bool AtAll) Of(PredictableGenerator generator)
        {
            string?[] whys =
            [
                .. evidence.Readings.Symbols.Where(generator.Reads).Select(generator.NotTried), .. evidence.Readings.Bytes.Where(generator.Reads).Select(generator.NotTried),
            ];
            if (whys.Length == 0 || TokenShape.AreWords(evidence.Layer))
            {
                return (TokenShape.Unread(evidence), true);
            }

            var partly = generator.IsCostly && policy.TokenSample < ThoroughFrom && evidence.Readings.Count > LikelyOrders ? Partly : null;
            return (Array.Find(whys, why => why is not null) ?? partly, Array.TrueForAll(whys, why => why is not null));
        }

        return
        [
            .. Generators.Select(generator => (Attack: (RandomnessAttack)generator, Not: Of(generator)))
                .Concat(Structures.Select(structure => (Attack: (RandomnessAttack)structure, Not: (Why: structure.NotTried(evidence), AtAll: true))))
                .Where(pair => pair.Not.Why is not null)
                .Select(pair => (new NotChecked(pair.Attack.Id, pair.Attack.Name, pair.Not.Why!), pair.Not.AtAll)),
        ];
    }

    private static List<string> Notes(TokenEvidence evidence, TokenCapacity capacity, IReadOnlySet<int> explained, CryptoPolicy policy)
    {
        var notes = new List<string>();
        if (TokenShape.Kind(evidence.Layer.Texts) is "UUIDs of version 4" && capacity.Bits >= policy.MinimumTokenBits)
        {
            notes.Add("a version 4 UUID has 122 random bits where its generator is a good one; RFC 9562 section 8 says not to take UUIDs for secrets, and ASVS 11.5.1 rules them out");
        }

        if (explained.Count > 0 && capacity.Bits >= policy.MinimumTokenBits)
        {
            notes.Add(FormattableString.Invariant($"{explained.Count} characters of the tokens are a time or a counter; the others have at most {capacity.Bits:0.#} bits"));
        }

        if (evidence.Tokens.Any(token => token.Text.Any(character => !char.IsAscii(character))))
        {
            notes.Add("the tokens hold characters outside ASCII: they are read as an alphabet of their own, in the order of their code points");
        }

        return notes;
    }
}
