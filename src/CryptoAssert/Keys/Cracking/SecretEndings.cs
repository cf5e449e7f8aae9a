using System.Globalization;
using System.Text;

namespace CryptoAssert.Keys.Cracking;

/// <summary>What is put after a word to make it a secret, or stays there by mistake.</summary>
internal static class SecretEndings
{
    public static SecretStep[] Others { get; } =
    [
        Ending("\n", "with a line feed after it"),
        Ending("\r\n", "with CR and LF after it"),
        .. new[] { "1", "123", "!", "1!", "123!", "@123", "1234", "12345", "123456", "@2024", "_secret", "_key", "Secret", "Key" }
            .Select(Ending),
        .. Enumerable.Range(2000, 28).Select(year => Ending(year.ToString(CultureInfo.InvariantCulture))),
    ];

    private static SecretStep Ending(string ending) => Ending(ending, $"with \"{ending}\" after it");

    private static SecretStep Ending(string ending, string description)
    {
        var bytes = Encoding.UTF8.GetBytes(ending);
        return new SecretStep(description, (from, to) =>
        {
            from.CopyTo(to);
            bytes.CopyTo(to[from.Length..]);
            return from.Length + bytes.Length;
        });
    }
}
