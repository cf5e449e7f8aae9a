namespace CryptoAssert.Randomness.Sampling;

/// <summary>Where tokens come from: an endpoint, a delegate, a file.</summary>
internal interface ITokenSource
{
    /// <summary>Gets tokens one after the other.</summary>
    /// <param name="count">How many are wanted.</param>
    /// <param name="policy">The limits.</param>
    /// <param name="isClear">Whether the tokens so far decide already; asked now and then.</param>
    /// <param name="cancellationToken">Ends the sampling.</param>
    /// <exception cref="Http.CheckSetupException">There is no token where it should be; says what was there.</exception>
    Task<TokenSample> SampleAsync(int count, CryptoPolicy policy, Func<IReadOnlyList<IssuedToken>, bool> isClear, CancellationToken cancellationToken);
}
