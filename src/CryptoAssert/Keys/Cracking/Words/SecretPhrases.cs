namespace CryptoAssert.Keys.Cracking.Words;

/// <summary>What people write when a field asks them for a secret: <c>MySuperSecretJwtKey</c> and its likes.</summary>
internal static class SecretPhrases
{
    private static readonly string[] Openings =
        ["", "my", "your", "our", "the", "a", "this is", "this is my", "this is a", "this is the", "some", "test", "dev"];

    private static readonly string[] Degrees =
        ["", "super", "very", "top", "ultra", "strong", "long", "very long", "very very", "super duper", "new", "random"];

    private static readonly string[] Kinds = ["", "secret", "private", "security", "signing", "secure", "encryption", "hidden"];

    private static readonly string[] Uses =
        ["", "jwt", "token", "jwt token", "api", "app", "auth", "access token", "refresh token"];

    private static readonly string[] Nouns = ["", "key", "secret", "password", "string", "token", "value", "phrase", "pass"];

    private static readonly string[] Closings =
        ["", "here", "for jwt", "for jwt token", "for authentication", "for development", "please change", "123", "change me"];

    /// <summary>In small letters with spaces; <see cref="SecretPlan.Phrases"/> spells them.</summary>
    public static IEnumerable<string> All =>
        from closing in Closings
        from opening in Openings
        from degree in Degrees
        from kind in Kinds
        from use in Uses
        from noun in Nouns
        let parts = new[] { opening, degree, kind, use, noun, closing }
        let words = string.Join(' ', parts.Where(part => part.Length > 0)).Split(' ')
        where words.Length > 1 && !words.Zip(words.Skip(1)).Any(pair => pair.First == pair.Second && pair.First != "very")
        select string.Join(' ', words);
}
