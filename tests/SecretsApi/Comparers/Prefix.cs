namespace SecretsApi.Comparers;

/// <summary>StartsWith, "because there may be a line feed at the end".</summary>
public sealed class Prefix : SecretComparer
{
    public override bool Matches(string secret, string guess) => guess.StartsWith(secret, StringComparison.Ordinal);
}
