namespace CryptoAssert;

/// <summary>Names the <see cref="TestFramework"/> of an adapter's assembly, such as CryptoAssert.NUnit.</summary>
/// <param name="framework">The class; it has a constructor without parameters.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class TestFrameworkAdapterAttribute(Type framework) : Attribute
{
    /// <summary>The class that stands for the framework.</summary>
    public Type Framework { get; } = framework;
}
