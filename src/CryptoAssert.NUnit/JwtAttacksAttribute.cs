using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;

namespace CryptoAssert;

/// <summary>
/// One test case for each attack of <see cref="CheckCatalogue.JwtAttacks"/>, for a test method with one <see cref="JwtAttack"/>
/// parameter. A case has the category Security and the properties Id, Family, Tier, Severity and CWE, so that
/// <c>dotnet test --filter "Id=CRY1001"</c> runs it (<c>--list-tests</c> of NUnit's adapter filters by category and name only:
/// <c>Name~CRY1001</c>). Leave an attack out with <see cref="WithoutJwtAttackAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JwtAttacksAttribute : NUnitAttribute, ITestBuilder, IImplyFixture
{
    /// <inheritdoc cref="JwtAttackSelection.Families"/>
    public JwtFamily[] Families { get; set; } = [];

    /// <inheritdoc cref="JwtAttackSelection.Tiers"/>
    public JwtTier[] Tiers { get; set; } = [];

    /// <inheritdoc cref="JwtAttackSelection.Severities"/>
    public Severity[] Severities { get; set; } = [];

    /// <inheritdoc cref="JwtAttackSelection.Cwe"/>
    public int[] Cwe { get; set; } = [];

    /// <summary>Makes the cases; a selection that cannot be made is one case that cannot run and says why.</summary>
    public IEnumerable<TestMethod> BuildFrom(IMethodInfo method, Test? suite)
    {
        ArgumentNullException.ThrowIfNull(method);
        var builder = new NUnitTestCaseBuilder();
        try
        {
            var selection = new JwtAttackSelection { Families = Families, Tiers = Tiers, Severities = Severities, Cwe = Cwe };
            var attacks = selection.AttacksFor(method.MethodInfo);
            return [.. attacks.Select(attack => builder.BuildTestMethod(method, suite, Case(attack)))];
        }
        catch (Exception wrong) when (wrong is ArgumentException or InvalidOperationException)
        {
            var impossible = new TestCaseParameters { RunState = RunState.NotRunnable };
            impossible.Properties.Set(PropertyNames.SkipReason, wrong.Message);
            return [builder.BuildTestMethod(method, suite, impossible)];
        }
    }

    private static TestCaseData Case(JwtAttack attack)
    {
        var data = new TestCaseData(attack).SetName($"{{m}}({attack})");
        foreach (var (name, value) in JwtAttackSelection.Traits(attack))
        {
            data.Properties.Add(name, value);
        }

        return data;
    }
}
