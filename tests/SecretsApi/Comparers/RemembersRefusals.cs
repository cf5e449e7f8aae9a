using System.Collections.Concurrent;

namespace SecretsApi.Comparers;

/// <summary>"A validation is costly": the answer to each key is remembered. Only keys that were never seen are compared.</summary>
public sealed class RemembersRefusals : SecretComparer
{
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);

    public override bool Matches(string secret, string guess) => _seen.GetOrAdd(guess, key => key == secret);
}
