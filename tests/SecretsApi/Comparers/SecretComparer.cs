namespace SecretsApi.Comparers;

/// <summary>One way in which people compare secrets.</summary>
public abstract class SecretComparer
{
    public abstract bool Matches(string secret, string guess);
}
