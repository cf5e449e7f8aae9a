using System.Runtime.CompilerServices;

namespace CryptoAssert.Tests.OnXunit;

/// <summary>What the tests shared by xUnit v2 and v3 need to know of the project that they are in.</summary>
internal static class ThisProject
{
    /// <summary>A file beside which the approved texts lie.</summary>
    public static string File => Beside("DotnetTest.cs");

    /// <summary>The built project of failing tests, for the same framework.</summary>
    public static string Samples => Path.Combine(AppContext.BaseDirectory.Replace("CryptoAssert.Xunit.Tests", "XunitSamples", StringComparison.Ordinal), "XunitSamples.dll");

    private static string Beside(string name, [CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, name);
}
