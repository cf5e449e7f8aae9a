namespace CryptoAssert.Keys.Cracking.Words;

/// <summary>Everything that was ever printed as an example of a secret, as far as we know it.</summary>
internal static class PlaceholderWords
{
    /// <summary>The examples of RFC 7515 A.1 and RFC 7520 3.5, as the member k of a JWK.</summary>
    private const string RfcKeys =
        """
        AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow
        hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg
        """;

    private static readonly string[] Lists =
    [
        DotNetSecrets.Lines, UnsetSecrets.Lines, NodeSecrets.Lines, PythonSecrets.Lines, JavaSecrets.Lines, PhpAndGoSecrets.Lines,
        RfcKeys,
    ];

    /// <summary>The empty key, and the words of all lists.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Lists.SelectMany(lines => lines.Split('\n'))
            .Select(line => line.TrimEnd('\r'))
            .Prepend("")
            .Distinct(StringComparer.Ordinal),
    ];
}
