using CryptoAssert.Checks;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert;

/// <summary>Keys to look at: published ones, or those of a file. Immutable; the verb is in <see cref="KeyChecks"/>.</summary>
public sealed class KeysUnderTest
{
    private readonly string _name;

    internal KeysUnderTest(string name, string host, Func<CryptoPolicy, CancellationToken, Task<(KeysRead Keys, int Requests)>> read) => (_name, Host, ReadAsync) = (name, host, read);

    internal string Host { get; }

    internal Func<CryptoPolicy, CancellationToken, Task<(KeysRead Keys, int Requests)>> ReadAsync { get; }

    internal ExperimentCheck<KeysUnderTest>? Preceding { get; private init; }

    /// <summary>Where the keys are: <c>GET /.well-known/jwks.json</c>.</summary>
    public override string ToString() => _name;

    internal KeysUnderTest After(ExperimentCheck<KeysUnderTest> check) => new(_name, Host, ReadAsync) { Preceding = check };
}
