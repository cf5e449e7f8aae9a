namespace CryptoAssert.Randomness.Sampling;

/// <summary>Tokens that were issued before: of a file, or of a list.</summary>
internal sealed class GivenTokens(IReadOnlyList<string> tokens) : ITokenSource
{
    public Task<TokenSample> SampleAsync(
        int count, CryptoPolicy policy, Func<IReadOnlyList<IssuedToken>, bool> isClear, CancellationToken cancellationToken) =>
        Task.FromResult(new TokenSample(
            [.. tokens.Select(token => new IssuedToken(token))],
            tokens.Count < count
                ? FormattableString.Invariant(
                    $"{tokens.Count} tokens were given and the policy asks for {count}: give more{(tokens.Count < 20 ? "" : $", or say that these do: Under(CryptoPolicy.Default with {{ TokenSample = {tokens.Count} }})")}.")
                : null));
}
