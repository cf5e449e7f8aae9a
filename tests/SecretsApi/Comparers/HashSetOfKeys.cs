namespace SecretsApi.Comparers;

/// <summary>A hash set of keys: the hash of the whole guess, keyed by the process, decides. Nothing to see.</summary>
public sealed class HashSetOfKeys : SecretComparer
{
    private HashSet<string>? _keys;

    public override bool Matches(string secret, string guess) => (_keys ??= new(["partner-1", secret], StringComparer.Ordinal)).Contains(guess);
}
