namespace SecretsApi.Comparers;

/// <summary>A lambda that ends at the first difference.</summary>
public sealed class LinqAny : SecretComparer
{
    public override bool Matches(string secret, string guess) => secret.Length == guess.Length && !secret.Where((letter, i) => letter != guess[i]).Any();
}
