namespace SecretsApi.Comparers;

/// <summary>The same with LINQ over characters.</summary>
public sealed class LinqSequenceEqual : SecretComparer
{
    public override bool Matches(string secret, string guess) => secret.AsEnumerable().SequenceEqual(guess);
}
