using System.Reflection;

namespace CryptoAssert.Tests.Jwt;

public sealed class JwtAttackSelectionTests
{
    [Fact]
    public void Everything_is_selected_when_nothing_is_filtered() =>
        Assert.Equal(CheckCatalogue.JwtAttacks, new JwtAttackSelection().AttacksFor(Method(nameof(Plain))));

    [Fact]
    public void Filters_narrow_together()
    {
        var selection = new JwtAttackSelection { Families = [JwtFamily.Malformed, JwtFamily.Unsigned], Tiers = [JwtTier.Forgery], Severities = [Severity.Critical], Cwe = [347] };

        var attacks = selection.AttacksFor(Method(nameof(Plain)));

        Assert.Equal(
            CheckCatalogue.JwtAttacks.Where(attack => attack is
            {
                Family: JwtFamily.Malformed or JwtFamily.Unsigned,
                Tier: JwtTier.Forgery,
                Severity: Severity.Critical,
            } && attack.Cwe.Contains(347)),
            attacks);
        Assert.InRange(attacks.Count, 1, CheckCatalogue.JwtAttacks.Count - 1);
    }

    [Fact]
    public void An_exclusion_with_a_reason_leaves_its_attack_out() =>
        Assert.Equal(
            CheckCatalogue.JwtAttacks.Where(attack => attack.Id is not ("CRY1001" or "CRY1002")),
            new JwtAttackSelection().AttacksFor(Method(nameof(Excluding))));

    [Theory]
    [InlineData(nameof(NoReason), "[WithoutJwtAttack(\"CRY1001\")] gives no reason: say why with because: \"..\".")]
    [InlineData(nameof(UnknownId), "No attack has the id 'CRY9999'. Ids look like CRY1001; CheckCatalogue.JwtAttacks lists them. (Parameter 'id')")]
    [InlineData(nameof(Twice), "JwtAttackSelectionTests.Twice excludes an attack twice: one [WithoutJwtAttack] an id.")]
    public void A_wrong_exclusion_is_an_error(string method, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<Exception>(() => new JwtAttackSelection().AttacksFor(Method(method))).Message);

    [Fact]
    public void An_exclusion_of_what_is_not_selected_is_an_error() =>
        Assert.Equal(
            "[WithoutJwtAttack(\"CRY1001\")] excludes nothing: CRY1001 AlgNone is not among the selected attacks. Remove it.",
            Assert.Throws<InvalidOperationException>(() => new JwtAttackSelection { Families = [JwtFamily.Jwe] }.AttacksFor(Method(nameof(Excluding)))).Message);

    [Fact]
    public void To_select_nothing_is_an_error() =>
        Assert.Equal(
            "JwtAttackSelectionTests.Plain has no attack left to make a test case of: its filters and exclusions leave nothing of the catalogue.",
            Assert.Throws<InvalidOperationException>(() => new JwtAttackSelection { Cwe = [1] }.AttacksFor(Method(nameof(Plain)))).Message);

    [Fact]
    public void Traits_say_what_a_filter_asks_for() =>
        Assert.Equal(
            "Category=Security Id=CRY1001 Family=Unsigned Tier=Forgery Severity=Critical CWE=347",
            string.Join(' ', JwtAttackSelection.Traits(CheckCatalogue.JwtAttack("CRY1001")).Select(trait => $"{trait.Key}={trait.Value}")));

    private static MethodInfo Method(string name) => typeof(JwtAttackSelectionTests).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static void Plain()
    {
    }

    [WithoutJwtAttack("CRY1001", because: "a gateway refuses it"), WithoutJwtAttack("cry1002", because: "a gateway refuses it")]
    private static void Excluding()
    {
    }

    [WithoutJwtAttack("CRY1001", because: " ")]
    private static void NoReason()
    {
    }

    [WithoutJwtAttack("CRY9999", because: "nobody sends it")]
    private static void UnknownId()
    {
    }

    [WithoutJwtAttack("CRY1001", because: "a gateway refuses it"), WithoutJwtAttack("CRY1001", because: "it does")]
    private static void Twice()
    {
    }
}
