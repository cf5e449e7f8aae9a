using Xunit;
using Xunit.Sdk;

namespace CryptoAssert;

/// <summary>
/// A fact whose checks are at home in xUnit v2: the reports of passes appear in the test's output, a run that is cancelled cancels
/// them, and a test is skipped where <see cref="CheckReport.MaySkip"/> allows it. A plain <c>[Fact]</c> runs every check too, and has none
/// of the three.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("CryptoAssert.Adapters.SecurityFactDiscoverer", "CryptoAssert.Xunit")]
public sealed class SecurityFactAttribute : FactAttribute;
