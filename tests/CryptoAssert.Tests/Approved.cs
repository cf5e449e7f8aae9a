using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CryptoAssert.Tests;

/// <summary>
/// Compares a text with the approved one beside the test; what differs is written next to it as .received.txt. With the
/// environment variable APPROVE=1 it becomes the approved one: read the diff before committing it.
/// </summary>
internal static partial class Approved
{
    public static bool Approving => Environment.GetEnvironmentVariable("APPROVE") == "1";

    public static void Equal(string actual, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{member}");
        var (approvedPath, receivedPath) = ($"{stem}.approved.txt", $"{stem}.received.txt");
        var normal = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath).ReplaceLineEndings("\n") : "";
        if (approved == normal)
        {
            File.Delete(receivedPath);
            return;
        }

        if (Approving)
        {
            File.Delete(receivedPath);
            File.WriteAllText(approvedPath, normal);
            return;
        }

        File.WriteAllText(receivedPath, normal);
        Assert.Fail($"The text differs from the approved one. If it is better, "
            + $"move\n{receivedPath}\nto\n{approvedPath}\n\n{normal}");
    }

    /// <summary>What a user reads of a check, whether it passes or fails.</summary>
    /// <param name="check">The check.</param>
    /// <param name="scrub">What differs from run to run besides tokens, seeds, ports and times.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="member">Filled in by the compiler.</param>
    public static async Task MessageAsync(
        SecurityCheck check, Func<string, string>? scrub = null, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        var text = Scrub((await check.EvaluateAsync()).ToString());
        Equal(scrub?.Invoke(text) ?? text, file, member);
    }

    /// <summary>The message without what differs from run to run: tokens, seeds, ports, times.</summary>
    public static string Scrub(string message)
    {
        message = Tokens().Replace(message, "eyJ...");
        message = Seeds().Replace(message, "0x5C1E5C1E");
        message = Ports().Replace(message, "127.0.0.1:8000");
        message = Dates().Replace(message, "2026-01-31 12:00:00Z");
        return Numbers().Replace(message, "1790000000");
    }

    [GeneratedRegex(@"eyJ[\w-]*(\.[\w-]*)*")]
    private static partial Regex Tokens();

    [GeneratedRegex("0x[0-9A-F]{8}")]
    private static partial Regex Seeds();

    [GeneratedRegex(@"127\.0\.0\.1:\d+")]
    private static partial Regex Ports();

    [GeneratedRegex(@"\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ")]
    private static partial Regex Dates();

    [GeneratedRegex(@"\b1[789]\d{8}\b")]
    private static partial Regex Numbers();
}
