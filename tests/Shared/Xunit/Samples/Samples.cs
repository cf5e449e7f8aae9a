namespace CryptoAssert.Tests.OnXunit;

/// <summary>Tests that fail, or are skipped, and say why.</summary>
public sealed class Samples
{
    private static readonly CryptoPolicy Tight = CryptoPolicy.Default with { RequestBudget = 6 };

    public static TheoryData<JwtAttack> Attacks => [CheckCatalogue.JwtAttack("CRY1132"), CheckCatalogue.JwtAttack("CRY1001")];

    [SecurityTheory, JwtAttacks]
    [WithoutJwtAttack("CRY1001", because: " ")]
    public async Task Excludes_without_a_reason(JwtAttack attack) => await OrdersService.Orders.Resists(attack);

    [Theory, JwtAttacks]
    [WithoutJwtAttack("CRY9999", because: "a slip of the pen")]
    public async Task Excludes_what_does_not_exist(JwtAttack attack) => await OrdersService.Orders.Resists(attack);

    [SecurityTheory, JwtAttacks(Families = [JwtFamily.Jwe])]
    [WithoutJwtAttack("CRY1001", because: "it is of another family")]
    public async Task Excludes_nothing(JwtAttack attack) => await OrdersService.Orders.Resists(attack);

    [Theory, JwtAttacks(Cwe = [1])]
    public async Task Selects_nothing(JwtAttack attack) => await OrdersService.Orders.Resists(attack);

    [SecurityFact]
    public async Task Is_inconclusive() => await OrdersService.Orders.RejectsForgedJwts().Under(Tight);

    [SecurityFact]
    public async Task Is_inconclusive_and_may_be_skipped() =>
        await OrdersService.Orders.RejectsForgedJwts().Under(Tight with { Inconclusive = InconclusiveTest.Skip });

    [SecurityFact]
    public async Task Does_not_apply() => await OrdersService.Orders.Resists(CheckCatalogue.JwtAttack("CRY1132"));

    [Theory, JwtAttacks(Families = [JwtFamily.Jwe], Tiers = [JwtTier.OnRequest, JwtTier.Conformance])]
    public async Task Does_not_apply_in_a_plain_theory(JwtAttack attack) => await OrdersService.Orders.Resists(attack);

    [SecurityTheory, MemberData(nameof(Attacks), DisableDiscoveryEnumeration = true)]
    public async Task Does_not_apply_in_a_theory_listed_as_one(JwtAttack attack) => await OrdersService.Orders.Resists(attack);
}
