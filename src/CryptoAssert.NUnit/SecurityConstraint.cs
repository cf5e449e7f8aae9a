using System.Runtime.CompilerServices;
using NUnit.Framework.Constraints;

namespace CryptoAssert;

/// <summary>
/// A check as a constraint: <c>await Assert.ThatAsync(orders, Does.RejectUnsignedJwt())</c>. It sends requests, so it is
/// asynchronous; it has no negation and is joined with no other constraint.
/// </summary>
/// <typeparam name="TSubject">What is checked, such as <see cref="ProtectedEndpoint"/>.</typeparam>
public sealed class SecurityConstraint<TSubject> : Constraint
{
    private readonly string verb;
    private readonly Func<TSubject, SecurityCheck> check;
    private readonly Func<CryptoPolicy, SecurityConstraint<TSubject>> under;
    private readonly Func<string, string, DateOnly, SecurityConstraint<TSubject>> accept;

    private SecurityConstraint(
        string verb,
        Func<TSubject, SecurityCheck> check,
        Func<CryptoPolicy, SecurityConstraint<TSubject>> under,
        Func<string, string, DateOnly, SecurityConstraint<TSubject>> accept) =>
        (this.verb, this.check, this.under, this.accept) = (verb, check, under, accept);

    /// <inheritdoc/>
    public override string Description => $"a {typeof(TSubject).Name} that withstands {verb}";

    /// <summary>Does not compile: that an attack gets through is nothing to assert.</summary>
    [Obsolete("A check has no negation: who wants an attack to get through looks at the report of EvaluateAsync().", error: true)]
    public static SecurityConstraint<TSubject> operator !(SecurityConstraint<TSubject> constraint) => constraint;

    /// <inheritdoc cref="SecurityCheck{TSubject}.Under"/>
    public SecurityConstraint<TSubject> Under(CryptoPolicy policy) => under(policy);

    /// <inheritdoc cref="SecurityCheck{TSubject}.Accept"/>
    public SecurityConstraint<TSubject> Accept(string id, string because, DateOnly until) => accept(id, because, until);

    /// <summary>Refuses: a check is asynchronous, has no negation and is joined with no other constraint.</summary>
    /// <exception cref="InvalidOperationException">Always; it says what to write.</exception>
    public override ConstraintResult ApplyTo<TActual>(TActual actual) => throw new InvalidOperationException(
        $"{verb} sends requests: write await Assert.ThatAsync(subject, {verb}()). Assert.That does not wait for it, and it can be "
        + "neither negated (Not, !) nor joined (And, Or, After) with other constraints. Checks are joined as in "
        + "await subject.RejectsUnsignedJwt().And.RejectsExpiredJwt().");

    /// <inheritdoc/>
    public override async Task<ConstraintResult> ApplyToAsync<TActual>(Func<Task<TActual>> taskDel)
    {
        ArgumentNullException.ThrowIfNull(taskDel);
        if (await taskDel() is not TSubject subject)
        {
            throw new ArgumentException($"{verb} is about a {typeof(TSubject).Name}: write await Assert.ThatAsync(subject, {verb}()).", nameof(taskDel));
        }

        var report = await check(subject).EvaluateAsync();
        if (report.MaySkip)
        {
            report.ThrowUnlessPassed();
        }

        return new Result(this, subject, report);
    }

    internal static SecurityConstraint<TSubject> Of<TChecked>(
        Func<TSubject, SecurityCheck<TChecked>> check, string word = "Does", [CallerMemberName] string name = "") =>
        Named($"{word}.{name}", check);

    internal Task AssertAsync(TSubject subject) => check(subject).AssertAsync();

    private static SecurityConstraint<TSubject> Named<TChecked>(string verb, Func<TSubject, SecurityCheck<TChecked>> check) =>
        new(
            verb,
            check,
            policy => Named(verb, subject => check(subject).Under(policy)),
            (id, because, until) => Named(verb, subject => check(subject).Accept(id, because, until)));

    private sealed class Result(IConstraint constraint, object actual, CheckReport report)
        : ConstraintResult(constraint, actual, report.Outcome == Outcome.Passed)
    {
        public override void WriteMessageTo(MessageWriter writer) => writer.Write(report.ToString());
    }
}
