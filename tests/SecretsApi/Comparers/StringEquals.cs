namespace SecretsApi.Comparers;

/// <summary>The same in other words.</summary>
public sealed class StringEquals : SecretComparer
{
    public override bool Matches(string secret, string guess) => secret.Equals(guess, StringComparison.Ordinal);
}
