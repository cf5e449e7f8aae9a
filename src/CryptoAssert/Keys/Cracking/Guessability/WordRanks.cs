using CryptoAssert.Keys.Cracking.Words;

namespace CryptoAssert.Keys.Cracking.Guessability;

/// <summary>
/// What a word costs, in bits, in a prefix code over seven dictionaries, each by Zipf's law: the words that secrets are made of
/// (half of the code), and those of zxcvbn-core, which share the other half. Safe for several threads.
/// </summary>
internal static class WordRanks
{
    public const int LongestWord = 24;

    private const string Vocabulary =
        "secret key my super this is jwt token your the for a to very secretkey auth api authentication long app change "
        + "me test that at least 32 characters be should security in private signing use password it with string not 123 "
        + "and please of secure production 256 bits access refresh here dev default application service must user i top "
        + "strong generation 1 development session our bit an need enough never json web share do on no store random "
        + "replace minimum some custom config configuration client supersecret admin local sample example placeholder "
        + "value 64 512 128 16 12 bytes chars character encryption sign signature verify validate hash hmac identity "
        + "server issuer audience bearer phrase passphrase pass ultra hidden tell know only you we will all can from "
        + "environment env insecure changeme";

    private static readonly Lazy<Dictionary<string, double>> Costs = new(Build);

    private static readonly Dictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Costs.Value.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The cost of a word in small letters; infinite when no dictionary has it.</summary>
    public static double Bits(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var bits) ? bits : double.PositiveInfinity;

    private static Dictionary<string, double> Build()
    {
        var costs = new Dictionary<string, double>(StringComparer.Ordinal);
        Add(Vocabulary.Split(' '), 1);
        Add(CommonWords.Passwords, 2.5);
        Add(CommonWords.English, 2.5);
        Add(CommonWords.Films, 3.5);
        Add(CommonWords.Surnames, 5);
        Add(CommonWords.MaleNames, 7);
        Add(CommonWords.FemaleNames, 7);

        return costs;

        void Add(IReadOnlyList<string> words, double listBits)
        {
            var harmonic = Enumerable.Range(1, words.Count).Sum(rank => 1.0 / rank);
            for (var i = 0; i < words.Count; i++)
            {
                var word = words[i].ToLowerInvariant();
                var bits = listBits + Math.Log2((i + 1) * harmonic);
                costs[word] = Math.Min(bits, costs.GetValueOrDefault(word, bits));
            }
        }
    }
}
