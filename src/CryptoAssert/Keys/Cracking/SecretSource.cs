namespace CryptoAssert.Keys.Cracking;

/// <summary>Where a guess came from.</summary>
internal enum SecretSource
{
    /// <summary>Documentation, a tutorial, a template, or the text of a missing value.</summary>
    Placeholder,

    /// <summary>The app itself: its issuer, audience, name, kid or host.</summary>
    AppWord,

    /// <summary>The user's own list.</summary>
    WordList,

    /// <summary>Passwords, names and words that are common.</summary>
    CommonWord,

    /// <summary>Words that secrets are made of, one after the other.</summary>
    Phrase,
}
