using Xunit.Abstractions;
using Xunit.Sdk;

namespace CryptoAssert.Adapters;

internal sealed class SecurityTheoryDiscoverer(IMessageSink diagnostics) : TheoryDiscoverer(diagnostics)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions options, ITestMethod method, IAttributeInfo theory, object[] row) =>
        [new SecurityTestCase(DiagnosticMessageSink, options, method, row)];

    protected override IEnumerable<IXunitTestCase> CreateTestCasesForTheory(
        ITestFrameworkDiscoveryOptions options, ITestMethod method, IAttributeInfo theory) =>
        [new SecurityTestCase(DiagnosticMessageSink, options, method)];
}
