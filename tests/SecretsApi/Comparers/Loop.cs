namespace SecretsApi.Comparers;

/// <summary>A loop that leaves at the first difference.</summary>
public sealed class Loop : SecretComparer
{
    public override bool Matches(string secret, string guess)
    {
        if (secret.Length != guess.Length)
        {
            return false;
        }

        for (var i = 0; i < secret.Length; i++)
        {
            if (secret[i] != guess[i])
            {
                return false;
            }
        }

        return true;
    }
}
