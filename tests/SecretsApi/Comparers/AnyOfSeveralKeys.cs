namespace SecretsApi.Comparers;

/// <summary>A list of keys, each compared with ==.</summary>
public sealed class AnyOfSeveralKeys : SecretComparer
{
    private static readonly string[] Others = ["partner-1", "partner-2"];

    public override bool Matches(string secret, string guess) => Others.Append(secret).Any(key => key == guess);
}
