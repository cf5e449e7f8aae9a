using System.Reflection;
using CryptoAssert.Adapters;
using Xunit.Sdk;

namespace CryptoAssert;

/// <summary>
/// One test case for each attack of <see cref="CheckCatalogue.JwtAttacks"/>:
/// <c>[SecurityTheory, JwtAttacks] public async Task Orders_resist(JwtAttack attack) => await orders.Resists(attack);</c>
/// </summary>
/// <remarks>
/// The whole catalogue by default, of which stock handlers do not withstand everything: with
/// <c>Tiers = [JwtTier.Forgery]</c> it is the battery that a stock <c>AddJwtBearer</c> passes. Each case has the traits Category
/// (Security), CWE, Id, Family, Tier and Severity: <c>dotnet test --filter Id=CRY1001</c>. Leave attacks out with
/// <see cref="WithoutJwtAttackAttribute"/>. Discovery starts no host.
/// <para>
/// An attack that does not apply to the service is skipped in a <see cref="SecurityTheoryAttribute"/>. A plain <c>[Theory, JwtAttacks]</c> has
/// the same cases, but xUnit v2 cannot skip a running test of its own: there such an attack fails its test, and says so.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
[TraitDiscoverer("CryptoAssert.Adapters.JwtAttackTraits", "CryptoAssert.Xunit")]
public sealed class JwtAttacksAttribute : DataAttribute, ITraitAttribute
{
    /// <inheritdoc cref="JwtAttackSelection.Families"/>
    public JwtFamily[] Families { get; set; } = [];

    /// <inheritdoc cref="JwtAttackSelection.Tiers"/>
    public JwtTier[] Tiers { get; set; } = [];

    /// <inheritdoc cref="JwtAttackSelection.Severities"/>
    public Severity[] Severities { get; set; } = [];

    /// <inheritdoc cref="JwtAttackSelection.Cwe"/>
    public int[] Cwe { get; set; } = [];

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        var selection = new JwtAttackSelection { Families = Families, Tiers = Tiers, Severities = Severities, Cwe = Cwe };
        return [.. selection.AttacksFor(testMethod).Select(attack => new object[] { new JwtAttackRow(attack) })];
    }
}
