using Xunit.Abstractions;
using Xunit.Sdk;

namespace CryptoAssert.Adapters;

internal sealed class SecurityFactDiscoverer(IMessageSink diagnostics) : FactDiscoverer(diagnostics)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions options, ITestMethod method, IAttributeInfo fact) =>
        new SecurityTestCase(DiagnosticMessageSink, options, method);
}
