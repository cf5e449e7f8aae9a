namespace CryptoAssert.Randomness.Readings;

/// <summary>How many different tokens there can be at most, by what varies and over which characters: no generator can give more.</summary>
/// <param name="Bits">The logarithm to the base 2. An upper bound: sets of which a sample may have missed members count as larger.</param>
/// <param name="Characters">The characters that vary, at most.</param>
/// <param name="Alphabet">The characters over which they vary, at most.</param>
internal sealed record TokenCapacity(double Bits, int Characters, int Alphabet)
{
    public static TokenCapacity Of(TokenLayer layer)
    {
        var pattern = layer.Pattern;
        var characters = pattern.Varying.SelectMany(text => text).ToHashSet();
        if (characters.Count == 0)
        {
            return new TokenCapacity(0, 0, 0);
        }

        var usual = Alphabets.Holding(characters)[0].Size;
        var draws = pattern.Varying.Sum(text => (long)text.Length);
        var alphabet = PlausibleSize.Of(characters.Count, draws, Math.Max(usual, characters.Count));
        if (!pattern.IsFixed)
        {
            var longest = pattern.Varying.Max(text => text.Length);
            return new TokenCapacity(longest * Math.Log2(alphabet), longest, alphabet);
        }

        var bits = 0.0;
        var varying = 0;
        for (var i = 0; i < pattern.Positions.Count; i++)
        {
            var here = pattern.Varying.Select(text => text[i]).Distinct().Count();
            bits += Math.Log2(PlausibleSize.Of(here, pattern.Varying.Count, alphabet));
            varying++;
        }

        return new TokenCapacity(bits, varying, alphabet);
    }
}
