using System.Reflection;
using NUnit.Framework.Constraints;

namespace CryptoAssert.Tests.OnNUnit;

public sealed class ConstraintTests
{
    private readonly ProtectedEndpoint hardened = OrdersService.Hardened();
    private readonly ProtectedEndpoint flawed = OrdersService.Flawed("BelievesAlgNone");

    [Test]
    public async Task A_sound_service_satisfies_a_constraint_in_both_forms()
    {
        await Assert.ThatAsync(hardened, Does.RejectUnsignedJwt());
        await Assert.ThatAsync(() => Task.FromResult(hardened), Does.RejectUnsignedJwt());
    }

    [Test]
    public async Task The_report_is_the_message_with_file_and_line()
    {
        using var isolated = new NUnit.Framework.Internal.TestExecutionContext.IsolatedContext();
        var failure = await Assert.ThrowsAsync<AssertionException>(() => Assert.ThatAsync(() => Task.FromResult(flawed), Does.RejectUnsignedJwt()));

        Assert.That(failure!.Message, Does.Contain("CRY1001 RejectsUnsignedJwt: GET /orders accepted").And.Match(@"at ConstraintTests\.cs:\d+\n"));
    }

    [Test]
    public async Task A_constraint_takes_a_policy_and_an_acceptance() =>
        await Assert.ThatAsync(flawed, Does.Resist(CheckCatalogue.JwtAttack("CRY1001"))
            .Under(CryptoPolicy.Default with { Seed = 7 }).Accept("CRY1001", because: "the gateway refuses it", until: new DateOnly(9999, 12, 31)));

    [Test]
    public void The_synchronous_Assert_That_and_negation_and_joining_are_refused_and_say_what_to_write()
    {
        const string advice = "Does.RejectUnsignedJwt sends requests: write await Assert.ThatAsync(subject, Does.RejectUnsignedJwt())";
        Constraint constraint = Does.RejectUnsignedJwt();

        Assert.That(() => Assert.That(hardened, Does.RejectUnsignedJwt()), Throws.InvalidOperationException.With.Message.StartsWith(advice));
        Assert.That(() => Assert.That(() => hardened, Does.RejectUnsignedJwt()), Throws.InvalidOperationException.With.Message.StartsWith(advice));
        Assert.That(Applied(!constraint), Throws.InvalidOperationException.With.Message.StartsWith(advice));
        Assert.That(Applied(constraint & Is.Not.Null), Throws.InvalidOperationException.With.Message.StartsWith(advice));

        Func<Task> Applied(Constraint combined) => () => Assert.ThatAsync(() => Task.FromResult(hardened), combined);
    }

    [Test]
    public void A_constraint_of_something_else_says_what_it_is_about() =>
        Assert.That(
            () => Assert.ThatAsync(() => Task.FromResult("orders"), Does.RejectUnsignedJwt()),
            Throws.ArgumentException.With.Message.StartsWith("Does.RejectUnsignedJwt is about a ProtectedEndpoint"));

    [Test]
    public void Every_verb_is_a_member_of_Assert() =>
        Assert.That(
            MembersOf(typeof(AssertVerbs)).Select(member => Verbs.Signature(member)),
            Is.EquivalentTo(Verbs.All.Select(verb => Verbs.Signature(verb))));

    [Test]
    public void Every_verb_is_a_constraint() =>
        Assert.That(
            MembersOf(typeof(DoesConstraints)).Select(member => Verbs.Signature(member, from: 0))
                .Concat(MembersOf(typeof(IsConstraints)).Select(member => Verbs.Signature(member, $"Be{member.Name}", 0)))
                .Concat(MembersOf(typeof(HasConstraints)).Select(member => Verbs.Signature(member, $"Have{member.Name}", 0))),
            Is.EquivalentTo(Verbs.All.Select(verb => Verbs.Signature(verb, Verbs.Bare(verb.Name)))));

    private static IEnumerable<MethodInfo> MembersOf(Type extensions) =>
        extensions.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
}
