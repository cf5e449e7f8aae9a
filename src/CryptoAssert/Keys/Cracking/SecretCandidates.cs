using CryptoAssert.Keys.Cracking.Words;

namespace CryptoAssert.Keys.Cracking;

/// <summary>
/// The guesses at a secret, likeliest and cheapest first. Lazy: what is not asked for is not computed. Safe for several threads.
/// </summary>
internal sealed class SecretCandidates
{
    private readonly string[] _appWords;
    private readonly string? _wordList;
    private readonly bool _isThorough;

    /// <param name="appWords">Issuer, audience, name, kid, host and values of the app's configuration, as they stand
    /// there.</param>
    /// <param name="wordListPath">A list of the user's own, one word a line, UTF-8; it is read while it is tried.</param>
    /// <param name="isThorough">300 million guesses more than the usual 19 million: minutes instead of seconds.</param>
    /// <exception cref="FileNotFoundException">There is no such list.</exception>
    public SecretCandidates(IEnumerable<string> appWords, string? wordListPath = null, bool isThorough = false)
    {
        _appWords = [.. appWords.Where(word => !string.IsNullOrWhiteSpace(word)).Distinct(StringComparer.Ordinal)];
        _wordList = wordListPath;
        _isThorough = isThorough;
        if (wordListPath is not null && !File.Exists(wordListPath))
        {
            throw new FileNotFoundException(
                $"The word list \"{wordListPath}\" does not exist (looked from {Environment.CurrentDirectory}): "
                + "give the path of a UTF-8 text file with one word a line, or no list.",
                wordListPath);
        }
    }

    /// <summary>In the order in which they are tried.</summary>
    public IEnumerable<SecretStage> Stages()
    {
        yield return new(SecretSource.Placeholder, PlaceholderWords.All, SecretPlan.Plain);
        yield return new(SecretSource.AppWord, AppWords.Derive(_appWords), SecretPlan.Usual);
        yield return new(SecretSource.Placeholder, PlaceholderWords.All, SecretPlan.Usual);
        if (_wordList is not null)
        {
            yield return new(SecretSource.WordList, WordList.Read(_wordList), SecretPlan.Usual);
        }

        yield return new(SecretSource.CommonWord, CommonWords.Passwords, SecretPlan.Plain);
        yield return new(SecretSource.Phrase, SecretPhrases.All, SecretPlan.Phrases);
        yield return new(SecretSource.AppWord, _appWords, SecretPlan.Every);
        yield return new(SecretSource.CommonWord, CommonWords.Passwords, SecretPlan.Usual);
        yield return new(SecretSource.Placeholder, PlaceholderWords.All, SecretPlan.Every);
        yield return new(SecretSource.CommonWord, CommonWords.Others, SecretPlan.Usual);
        if (!_isThorough)
        {
            yield break;
        }

        yield return new(SecretSource.Phrase, SecretPhrases.All, SecretPlan.EveryPhrase);
        yield return new(SecretSource.AppWord, AppWords.Derive(_appWords), SecretPlan.Every);
    }
}
