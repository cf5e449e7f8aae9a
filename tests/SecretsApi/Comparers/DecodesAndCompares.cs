namespace SecretsApi.Comparers;

/// <summary>Hexadecimal to bytes, then SequenceEqual: a leak of a hundredth of what the decoding takes.</summary>
public sealed class DecodesAndCompares : SecretComparer
{
    public override bool Matches(string secret, string guess) => Convert.FromHexString(secret).AsSpan().SequenceEqual(Convert.FromHexString(guess));
}
