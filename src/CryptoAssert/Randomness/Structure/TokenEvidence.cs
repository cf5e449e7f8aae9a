using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Sampling;

namespace CryptoAssert.Randomness.Structure;

/// <summary>What an attacker has: tokens of his own, when he asked for them, and what anyone knows.</summary>
/// <param name="Tokens">In the order of issue.</param>
/// <param name="Known">What the service may have hashed along.</param>
internal sealed record TokenEvidence(IReadOnlyList<IssuedToken> Tokens, IReadOnlyList<string> Known)
{
    private TokenLayer? _layer;
    private TokenReadings? _readings;

    /// <summary>Only a look whether more tokens are needed: what costs much is tried on the whole sample.</summary>
    public bool IsFirstLook { get; init; }

    public TokenLayer Layer => _layer ??= TokenLayer.Innermost([.. Tokens.Select(token => token.Text)]);

    /// <summary>The same tokens without what is known of them: the characters at some positions.</summary>
    public TokenEvidence Without(IReadOnlySet<int> positions) => positions.Count == 0 ? this : new TokenEvidence(Tokens, Known)
    {
        _layer = new TokenLayer(
            [.. Layer.Texts.Select(text => string.Concat(text.Where((_, position) => !positions.Contains(position))))], rest => $"..{rest}"),
    };

    public TokenReadings Readings => _readings ??= TokenReadings.Of(Layer);

    /// <summary>All tokens were issued under our eyes: their times are known.</summary>
    public bool HasTimes => Tokens.All(token => token is { Sent: not null, Received: not null });
}
