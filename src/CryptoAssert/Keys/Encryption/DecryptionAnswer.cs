using System.Reflection;

namespace CryptoAssert.Keys.Encryption;

/// <summary>What decrypting a ciphertext brought: a plaintext or a kind of refusal.</summary>
/// <param name="Plaintext">Null when it was refused.</param>
/// <param name="Refusal">The exception and its words, numbers left out; null when it was accepted.</param>
internal sealed record DecryptionAnswer(byte[]? Plaintext, string? Refusal)
{
    public bool Accepted => Plaintext is not null;

    /// <summary>What an attacker tells apart: the words of a refusal, or that there was none.</summary>
    public string Kind => Refusal ?? "accepted";

    public static DecryptionAnswer Of(byte[]? plaintext) => plaintext is null ? new(null, "null") : new(plaintext, null);

    public static DecryptionAnswer Of(Exception exception)
    {
        // Inner exceptions are for the log, not for who asks; those two are the callers' machinery.
        while (exception is AggregateException or TargetInvocationException && exception.InnerException is { } inner)
        {
            exception = inner;
        }

        // A position or a value in the words would make each refusal a kind of its own.
        var words = string.Concat(exception.Message.Select(character => char.IsAsciiDigit(character) ? '#' : character));
        return new(null, $"{exception.GetType().Name}: {words}");
    }
}
