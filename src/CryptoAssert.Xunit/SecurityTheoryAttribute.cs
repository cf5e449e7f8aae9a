using Xunit;
using Xunit.Sdk;

namespace CryptoAssert;

/// <summary>
/// A theory whose checks are at home in xUnit v2: the reports of passes appear in the test's output, a run that is cancelled cancels
/// them, and a test is skipped where <see cref="CheckReport.MaySkip"/> allows it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("CryptoAssert.Adapters.SecurityTheoryDiscoverer", "CryptoAssert.Xunit")]
public sealed class SecurityTheoryAttribute : TheoryAttribute;
