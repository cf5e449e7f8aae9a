using System.Text.RegularExpressions;

namespace CryptoAssert.Tests.OnXunit;

/// <summary>What the console says of each test, by name: the runner's order is its own.</summary>
internal static partial class TestBlocks
{
    public static string In(string output) => string.Join(
        "\n",
        Block().Matches(output).Select(match => LibraryFrame().Replace(match.Value, "").TrimEnd())
            .OrderBy(block => block[(block.IndexOf('.', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal));

    [GeneratedRegex(@"^ +at (System|CryptoAssert)\.(?!Tests\.).*\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex LibraryFrame();

    [GeneratedRegex(@"^ *(Passed|Failed|Skipped) \S.*?(?=^ *((Passed|Failed|Skipped) \S|Attachments|Total tests|Test Run)|^\[xUnit)", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
