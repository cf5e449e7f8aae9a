using System.Globalization;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;

namespace CryptoAssert;

/// <summary>What can be asserted of a subject of CryptoAssert. Each verb runs real attacks, so await it.</summary>
/// <typeparam name="TSubject">What is checked, such as <see cref="ProtectedEndpoint"/>.</typeparam>
/// <typeparam name="TAssertions">The class of its assertions.</typeparam>
public abstract class SecurityAssertions<TSubject, TAssertions> : ReferenceTypeAssertions<TSubject, TAssertions>
    where TAssertions : SecurityAssertions<TSubject, TAssertions>
{
    private readonly string file;
    private readonly int line;

    private protected SecurityAssertions(TSubject subject, string file, int line)
        : base(subject) => (this.file, this.line) = (file, line);

    /// <inheritdoc/>
    protected override string Identifier => "subject";

    /// <summary>Runs a check of the subject and fails, through FluentAssertions, unless it passed.</summary>
    private protected async Task<AndConstraint<TAssertions>> PassAsync(
        Func<TSubject, string, int, SecurityCheck> check, string because, object[] becauseArgs)
    {
        var report = await check(Subject, file, line).EvaluateAsync();
        if (report.MaySkip)
        {
            report.ThrowUnlessPassed();
        }
        else if (report.Outcome != Outcome.Passed)
        {
            // already formatted: the evidence is full of braces
            AssertionScope.Current.AddPreFormattedFailure(Message(report.ToString(), Reason(because, becauseArgs)));
        }

        return new AndConstraint<TAssertions>((TAssertions)this);
    }

    private static string Message(string report, string reason) =>
        reason.Length > 0 && report.Split('\n', 2) is [var first, var rest] ? $"{first}\n  because   {reason}\n{rest}" : report;

    private static string Reason(string because, object[] args)
    {
        var reason = (args.Length == 0 ? because : string.Format(CultureInfo.InvariantCulture, because, args)).Trim();
        return reason.StartsWith("because ", StringComparison.OrdinalIgnoreCase) ? reason[8..] : reason;
    }
}
