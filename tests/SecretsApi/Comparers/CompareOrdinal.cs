namespace SecretsApi.Comparers;

/// <summary>The same as an order.</summary>
public sealed class CompareOrdinal : SecretComparer
{
    public override bool Matches(string secret, string guess) => string.CompareOrdinal(secret, guess) == 0;
}
