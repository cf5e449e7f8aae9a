using System.Runtime.CompilerServices;
using CryptoAssert.Randomness.Sampling;

namespace CryptoAssert;

/// <summary>The door to tokens without HTTP: <c>await Tokens.From(() => generator.Next()).AreUnpredictable();</c></summary>
#pragma warning disable RS0026 // the optional parameters are filled in by the compiler
public static class Tokens
{
    /// <summary>Tokens of a generator in this process; it is called for each, one after the other.</summary>
    public static TokensUnderTest From(Func<string> next, [CallerArgumentExpression(nameof(next))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(next);
        return new TokensUnderTest(name, "a generator in this process", new CalledGenerator(_ => ValueTask.FromResult(next())));
    }

    /// <inheritdoc cref="From(Func{string}, string)"/>
    public static TokensUnderTest From(Func<CancellationToken, Task<string>> next, [CallerArgumentExpression(nameof(next))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(next);
        return new TokensUnderTest(name, "a generator in this process", new CalledGenerator(async cancellationToken => await next(cancellationToken).ConfigureAwait(false)));
    }

    /// <summary>Tokens that were issued before, in the order of issue.</summary>
    public static TokensUnderTest Of(IEnumerable<string> tokens, [CallerArgumentExpression(nameof(tokens))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(tokens);
        string[] all = [.. tokens];
        return all.Length == 0 ? throw new ArgumentException("There are no tokens: give them in the order of issue.", nameof(tokens))
            : Array.FindIndex(all, string.IsNullOrEmpty) is >= 0 and var empty
                ? throw new ArgumentException(FormattableString.Invariant($"The token with the index {empty} is null or empty."), nameof(tokens))
            : new TokensUnderTest(name, "given tokens", new GivenTokens(all));
    }

    /// <summary>Tokens of a text file, in the order of issue: one a line; empty lines, and lines that begin with <c># </c>, are left out.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="ArgumentException">The file holds no token.</exception>
    public static TokensUnderTest FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string[] tokens = [.. File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))];
        return tokens.Length == 0
            ? throw new ArgumentException($"The file {Path.GetFileName(path)} holds no token: one a line.", nameof(path))
            : new TokensUnderTest(Path.GetFileName(path), "a file", new GivenTokens(tokens));
    }
}
