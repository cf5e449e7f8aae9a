using System.Text;

namespace CryptoAssert.Keys.Cracking;

/// <summary>Which guesses are made of each word. Immutable.</summary>
internal sealed class SecretPlan
{
    /// <summary>Longer words are no secrets that anybody guesses, and are left out.</summary>
    public const int LongestWord = 500;

    /// <summary>Room for every step.</summary>
    public const int BufferBytes = 4096;

    private static readonly SecretStep[] AsIs = [SecretStep.None];

    private static readonly SecretStep[] AllForms =
        [.. SecretEncodings.All, .. SecretHashes.All, .. SecretLengths.All];

    private readonly (SecretStep[] Cases, SecretStep[] Endings, SecretStep[] Forms)[] _products;

    private SecretPlan(params (SecretStep[] Cases, SecretStep[] Endings, SecretStep[] Forms)[] products) => _products = products;

    /// <summary>The word itself.</summary>
    public static SecretPlan Plain { get; } = new((AsIs, AsIs, AsIs));

    /// <summary>The word, and every single change of it: about eighty.</summary>
    public static SecretPlan Usual { get; } = new(
        (AsIs, AsIs, AsIs),
        (AsIs, AsIs, AllForms),
        (SecretCases.Others, AsIs, AsIs),
        (AsIs, SecretEndings.Others, AsIs));

    /// <summary>The word itself, in every form: encoded, hashed, brought to a length.</summary>
    public static SecretPlan Forms { get; } = new((AsIs, AsIs, AllForms));

    /// <summary>A phrase in the ways that it is written as one secret.</summary>
    public static SecretPlan Phrases { get; } = new((PhraseSpellings.All, AsIs, AsIs));

    /// <summary>Each of them at the lengths that are asked for, and hashed.</summary>
    public static SecretPlan EveryPhrase { get; } = new((PhraseSpellings.All, AsIs, AllForms));

    /// <summary>Every spelling with every ending in every form: about 5,000 for a word of small letters.</summary>
    public static SecretPlan Every { get; } = new(
        ([SecretStep.None, .. SecretCases.Others], [SecretStep.None, .. SecretEndings.Others], [SecretStep.None, .. AllForms]));

    /// <summary>Gives the guesses of a word to the sink.</summary>
    /// <returns>False when the sink wants no more.</returns>
    public bool Visit<TSink>(string word, SecretSource source, TSink sink)
        where TSink : class, ISecretSink
    {
        Span<byte> text = stackalloc byte[BufferBytes];
        Span<byte> spelled = stackalloc byte[BufferBytes];
        Span<byte> ended = stackalloc byte[BufferBytes];
        Span<byte> key = stackalloc byte[BufferBytes];
        if (!Encoding.UTF8.TryGetBytes(word, text[..LongestWord], out var length))
        {
            return true;
        }

        foreach (var (cases, endings, forms) in _products)
        {
            foreach (var spelling in cases)
            {
                var spelledLength = spelling.Apply(text[..length], spelled);
                foreach (var ending in spelledLength < 0 ? [] : endings)
                {
                    var endedLength = ending.Apply(spelled[..spelledLength], ended);
                    foreach (var form in forms)
                    {
                        var keyLength = form.Apply(ended[..endedLength], key);
                        if (keyLength >= 0
                            && !sink.Take(new SecretCandidate(word, source, spelling, ending, form), key[..keyLength]))
                        {
                            return false;
                        }
                    }
                }
            }
        }

        return true;
    }
}
