namespace CryptoAssert.Randomness.Readings;

/// <summary>
/// The places of the tokens that are drawn over one alphabet, as far as the sample shows: what tests of bias may count. A time, a check digit, the version of a UUID
/// behind base64, a second part over fewer characters are the format's, and no bias.
/// </summary>
internal static class HomogeneousPart
{
    /// <summary>With fewer tokens a place over fewer characters does not show.</summary>
    private const int FewestTokens = 100;

    private const int FewestPlaces = 4;

    /// <summary>The tokens without the other places; null when too little is left, or when the tokens differ in length.</summary>
    public static TokenLayer? Of(TokenLayer layer)
    {
        var pattern = layer.Pattern;
        if (!pattern.IsFixed || pattern.Varying.Count < FewestTokens)
        {
            return null;
        }

        var all = Enumerable.Range(0, pattern.Positions.Count).ToList();
        var first = Free(pattern.Varying, all);
        var second = Free(pattern.Varying, [.. all.Except(first)]); // where most places are over the smaller alphabet
        var free = second.Count > first.Count ? second : first;
        return free.Count < FewestPlaces ? null
            : free.Count == all.Count ? layer
            : new TokenLayer([.. pattern.Varying.Select(text => string.Concat(free.Select(place => text[place])))], part => part);
    }

    /// <summary>The places that may be over all characters of these places; none when some characters come at a few of them only.</summary>
    private static List<int> Free(IReadOnlyList<string> texts, List<int> places)
    {
        var characters = places.SelectMany(place => texts.Select(text => text[place])).ToHashSet();
        if (characters.Count < 2)
        {
            return [];
        }

        var usual = Math.Max(Alphabets.Holding(characters)[0].Size, characters.Count);
        var size = PlausibleSize.Of(characters.Count, (long)places.Count * texts.Count, usual);
        var free = places.Where(place => PlausibleSize.Of(texts.Select(text => text[place]).Distinct().Count(), texts.Count, size) == size).ToList();
        var within = free.SelectMany(place => texts.Select(text => text[place]).Distinct()).GroupBy(character => character);
        return within.All(places => places.Count() * 2 >= free.Count) ? free : [];
    }
}
