using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace CryptoAssert.Tests.OnNUnit;

public sealed class JwtAttacksTests
{
    [Test]
    public void One_case_an_attack_and_the_fixture_is_not_even_made()
    {
        var cases = Cases(nameof(Samples.All));

        Assert.That(cases.Select(test => test.Name), Is.EqualTo(CheckCatalogue.JwtAttacks.Select(attack => $"All({attack})")));
        Assert.That(cases.Select(test => test.RunState), Is.All.EqualTo(RunState.Runnable));
    }

    [Test]
    public void A_case_knows_its_category_id_family_tier_severity_and_weakness()
    {
        var properties = Cases(nameof(Samples.All)).Single(test => test.Name == "All(CRY1001 AlgNone)").Properties;

        Assert.That(
            properties.Keys.ToDictionary(key => key, key => string.Join(",", properties[key].Cast<string>())),
            Is.EquivalentTo(new Dictionary<string, string>
            {
                ["Category"] = "Security", ["Id"] = "CRY1001", ["Family"] = "Unsigned", ["Tier"] = "Forgery", ["Severity"] = "Critical", ["CWE"] = "347",
            }));
    }

    [Test]
    public void Filters_and_exclusions_with_a_reason_leave_the_rest() =>
        Assert.That(
            Cases(nameof(Samples.SomeUnsigned)).Select(test => test.Arguments[0]),
            Is.EqualTo(CheckCatalogue.JwtAttacks.Where(attack => attack.Family == JwtFamily.Unsigned && attack.Tier == JwtTier.Forgery).Skip(1)));

    [TestCase(nameof(Samples.NoReason), "reason")]
    [TestCase(nameof(Samples.Unknown), "CRY9999")]
    [TestCase(nameof(Samples.ExcludesNothing), "excludes nothing")]
    [TestCase(nameof(Samples.NothingLeft), "leave nothing")]
    public void A_wrong_selection_is_one_case_that_cannot_run_and_says_why(string method, string reason)
    {
        var test = Cases(method).Single();

        Assert.That(test.RunState, Is.EqualTo(RunState.NotRunnable));
        Assert.That(test.Properties.Get(PropertyNames.SkipReason), Does.Contain(reason));
    }

    private static List<TestMethod> Cases(string method)
    {
        var wrapped = new MethodWrapper(typeof(Samples), method);
        return [.. wrapped.GetCustomAttributes<JwtAttacksAttribute>(inherit: false).Single().BuildFrom(wrapped, null)];
    }

    /// <summary>Abstract, so that no case runs and a fixture cannot be made.</summary>
    private abstract class Samples
    {
        [JwtAttacks]
        public void All(JwtAttack attack) => Assert.Fail($"{attack} is only listed.");

        [JwtAttacks(Families = [JwtFamily.Unsigned], Tiers = [JwtTier.Forgery])]
        [WithoutJwtAttack("CRY1001", because: "the gateway refuses it")]
        public void SomeUnsigned(JwtAttack attack) => Assert.Fail($"{attack} is only listed.");

        [JwtAttacks]
        [WithoutJwtAttack("CRY1001", because: " ")]
        public void NoReason(JwtAttack attack) => Assert.Fail($"{attack} is only listed.");

        [JwtAttacks]
        [WithoutJwtAttack("CRY9999", because: "a slip of the pen")]
        public void Unknown(JwtAttack attack) => Assert.Fail($"{attack} is only listed.");

        [JwtAttacks(Families = [JwtFamily.Jwe])]
        [WithoutJwtAttack("CRY1001", because: "it is of another family")]
        public void ExcludesNothing(JwtAttack attack) => Assert.Fail($"{attack} is only listed.");

        [JwtAttacks(Cwe = [1])]
        public void NothingLeft(JwtAttack attack) => Assert.Fail($"{attack} is only listed.");
    }
}
