using System.Reflection;

namespace CryptoAssert;

/// <summary>
/// What checks ask of the test framework that they run in. An adapter derives from it; checks find the adapters that lie beside this
/// library by themselves, and without one they throw <see cref="CryptoAssertionException"/>, which fails a test in every framework.
/// </summary>
public abstract class TestFramework
{
    private static readonly string[] Adapters = ["CryptoAssert.Xunit.v3", "CryptoAssert.Xunit", "CryptoAssert.NUnit"];

    private static readonly Lazy<TestFramework[]> Found = new(() => [.. Adapters.Select(Load).OfType<TestFramework>()]);

    /// <summary>Whether a test of this framework runs in the present asynchronous flow.</summary>
    public abstract bool IsRunningTest { get; }

    /// <summary>Cancelled when the framework cancels the running test.</summary>
    public virtual CancellationToken CancellationToken => CancellationToken.None;

    /// <summary>The framework whose test runs; null when there is no adapter for it.</summary>
    internal static TestFramework? Current => Array.Find(Found.Value, framework => framework.IsRunningTest);

    /// <summary>Shows a report, of whatever outcome, in the output of the running test.</summary>
    public virtual void Write(CheckReport report)
    {
    }

    /// <summary>
    /// The framework's own failure, with the same message; null when the framework has noted the failure and the test goes on, as
    /// inside NUnit's <c>Assert.MultipleAsync</c>.
    /// </summary>
    public virtual Exception? Failure(CryptoAssertionException exception) => exception;

    /// <summary>What skips the running test, or makes it inconclusive; null when the framework has nothing of the kind.</summary>
    public virtual Exception? Inconclusive(CryptoAssertionException exception) => null;

    private static TestFramework? Load(string adapter)
    {
        var beside = Path.GetDirectoryName(typeof(TestFramework).Assembly.Location);
        return File.Exists(Path.Combine(beside ?? AppContext.BaseDirectory, adapter + ".dll"))
            && Assembly.Load(adapter).GetCustomAttribute<TestFrameworkAdapterAttribute>() is { } attribute
            ? (TestFramework?)Activator.CreateInstance(attribute.Framework, nonPublic: true)
            : null;
    }
}
