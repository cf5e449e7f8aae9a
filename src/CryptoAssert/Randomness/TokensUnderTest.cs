using CryptoAssert.Checks;
using CryptoAssert.Randomness.Sampling;

namespace CryptoAssert;

/// <summary>Tokens without HTTP. Immutable; the verbs are in <see cref="TokenChecks"/>.</summary>
public sealed class TokensUnderTest
{
    private readonly string _name;

    internal TokensUnderTest(string name, string host, ITokenSource source) => (_name, Host, Source) = (name, host, source);

    internal string Host { get; }

    internal ITokenSource Source { get; }

    internal ExperimentCheck<TokensUnderTest>? Preceding { get; private init; }

    /// <summary>The tokens as they were written: the delegate's text, or the file's name.</summary>
    public override string ToString() => _name;

    internal TokensUnderTest After(ExperimentCheck<TokensUnderTest> check) => new(_name, Host, Source) { Preceding = check };
}
