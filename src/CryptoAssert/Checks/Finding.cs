namespace CryptoAssert;

/// <summary>One attack that got through, with its evidence.</summary>
public sealed class Finding
{
    internal Finding(Attack attack, Evidence evidence)
    {
        Attack = attack;
        Evidence = evidence;
    }

    /// <summary>The stable id, such as <c>CRY1001</c>.</summary>
    public string Id => Attack.Id;

    /// <summary>The attack's name, such as <c>AlgNone</c>.</summary>
    public string Name => Attack.Name;

    /// <summary>How much an attacker gains.</summary>
    public Severity Severity => Attack.Severity;

    /// <summary>What the service does wrong, as a predicate: <c>accepted a token with alg "none"</c>.</summary>
    public string Cause => Attack.Cause;

    /// <summary>What was sent and what came back.</summary>
    public Evidence Evidence { get; }

    /// <summary>Other attacks that got through for the same cause: mending this finding is expected to mend them.</summary>
    public IReadOnlyList<Finding> Symptoms { get; internal init; } = [];

    /// <summary>The acceptance that covers this finding; null when it fails the check.</summary>
    public Acceptance? Acceptance { get; internal init; }

    internal Attack Attack { get; }

    /// <summary>The finding in a line: <c>CRY1001 AlgNone: accepted a token with alg "none"</c>.</summary>
    public override string ToString() => $"{Attack}: {Cause}";

    internal Finding With(IReadOnlyList<Finding>? symptoms = null, Acceptance? acceptance = null) =>
        new(Attack, Evidence) { Symptoms = symptoms ?? Symptoms, Acceptance = acceptance ?? Acceptance };
}
