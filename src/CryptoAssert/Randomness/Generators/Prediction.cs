namespace CryptoAssert.Randomness.Generators;

/// <summary>The proof that a generator made the tokens: best of all, a token computed from earlier ones.</summary>
internal sealed record Prediction
{
    /// <summary>How tokens are drawn from the generator: <c>floor(62 * Math.random()) a character</c>.</summary>
    public required string Form { get; init; }

    /// <summary>The first token that the computation used, counted from 0.</summary>
    public required int FirstUsed { get; init; }

    /// <summary>The last token that the computation used.</summary>
    public required int LastUsed { get; init; }

    /// <summary>The text of a token that was not used, as computed; null where no whole token could be.</summary>
    public string? Token { get; init; }

    /// <summary>The place of <see cref="Token"/> in the sample, behind <see cref="LastUsed"/>.</summary>
    public int? At { get; init; }

    /// <summary>What the computation started from, where that was no token: <c>from the time of its request alone</c>.</summary>
    public string? Basis { get; init; }

    /// <summary>The seed or the state that was recovered: <c>seed 1234567</c>; null where none was.</summary>
    public string? State { get; init; }

    /// <summary>What shows that it is no coincidence: <c>112 redundant equations, none violated</c>.</summary>
    public required string Check { get; init; }

    /// <summary>An upper bound of the chance that tokens of a perfect generator pass the check, as a decimal logarithm: -13 or less.</summary>
    public required double Log10FalseAlarm { get; init; }
}
