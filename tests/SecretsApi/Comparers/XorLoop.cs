namespace SecretsApi.Comparers;

/// <summary>A loop that looks at every character, by hand.</summary>
public sealed class XorLoop : SecretComparer
{
    public override bool Matches(string secret, string guess)
    {
        var difference = secret.Length ^ guess.Length;
        for (var i = 0; i < Math.Min(secret.Length, guess.Length); i++)
        {
            difference |= secret[i] ^ guess[i];
        }

        return difference == 0;
    }
}
