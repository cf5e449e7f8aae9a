namespace CryptoAssert.Keys;

/// <summary>What is wrong with a key.</summary>
/// <param name="Observed">As the report says it: <c>a modulus of 1024 bits</c>, <c>n is 31 times another number</c>.</param>
/// <param name="Expected">What a sound key is: <c>2048 bits or more (policy default: RFC 7518 3.3)</c>.</param>
internal sealed record WeaknessFound(string Observed, string Expected)
{
    /// <summary>What the cause is said of, where it is not the subject of the check but a part of it; null for the subject.</summary>
    public string? Of { get; init; }

    /// <summary>What proves it, as lines of the report (a label of at most nine letters, and its text): a factor, the private exponent, the curve's equation.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Proof { get; init; } = [];
}
