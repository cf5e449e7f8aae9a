using System.Reflection;
using CryptoAssert.Adapters;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace CryptoAssert;

/// <summary>
/// One test case for each attack of <see cref="CheckCatalogue.JwtAttacks"/>:
/// <c>[Theory, JwtAttacks] public async Task Orders_resist(JwtAttack attack) => await orders.Resists(attack);</c>
/// An attack that does not apply to the service is skipped.
/// </summary>
/// <remarks>
/// The whole catalogue by default, of which stock handlers do not withstand everything: with
/// <c>Tiers = [JwtTier.Forgery]</c> it is the battery that a stock <c>AddJwtBearer</c> passes. Each case has the traits Category
/// (Security), CWE, Id, Family, Tier and Severity: <c>dotnet test --filter Id=CRY1001</c>. Leave attacks out with
/// <see cref="WithoutJwtAttackAttribute"/>. Discovery starts no host.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JwtAttacksAttribute : DataAttribute
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
    public override bool SupportsDiscoveryEnumeration() => true;

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var selection = new JwtAttackSelection { Families = Families, Tiers = Tiers, Severities = Severities, Cwe = Cwe };
        return new([.. selection.AttacksFor(testMethod).Select(Row)]);
    }

    private TheoryDataRow Row(JwtAttack attack)
    {
        var row = new TheoryDataRow(new JwtAttackRow(attack))
        {
            Label = attack.ToString(),
            Skip = Skip,
            SkipType = SkipType,
            SkipUnless = SkipUnless,
            SkipWhen = SkipWhen,
            Explicit = ExplicitAsNullable,
            Timeout = TimeoutAsNullable,
        };
        foreach (var (name, value) in JwtAttackSelection.Traits(attack))
        {
            row.WithTrait(name, value);
        }

        return row;
    }
}
