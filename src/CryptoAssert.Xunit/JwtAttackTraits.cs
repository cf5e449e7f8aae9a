using Xunit.Abstractions;
using Xunit.Sdk;

namespace CryptoAssert.Adapters;

/// <summary>The traits of the test case that is being set up; of a theory as a whole, the category alone.</summary>
internal sealed class JwtAttackTraits : ITraitDiscoverer
{
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) =>
        JwtAttackRow.TakeNamed() is { } attack ? JwtAttackSelection.Traits(attack) : [new("Category", "Security")];
}
