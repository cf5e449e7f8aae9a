namespace SecretsApi.Comparers;

/// <summary>The one that everybody writes.</summary>
public sealed class EqualsOperator : SecretComparer
{
    public override bool Matches(string secret, string guess) => secret == guess;
}
