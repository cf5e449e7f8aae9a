using CryptoAssert.Http;
using CryptoAssert.Jwt;

namespace CryptoAssert;

/// <summary>
/// A named, pure generator of hostile tokens: from what an attacker has (<see cref="Attacker"/>) to what he sends
/// (<see cref="Forgery"/>). One class a file; <see cref="CheckCatalogue"/> finds it.
/// </summary>
public abstract class JwtAttack
{
    private protected JwtAttack()
    {
    }

    /// <summary>The stable id, such as <c>CRY1001</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The attack's name in the field's words: the class name.</summary>
    public string Name => GetType().Name;

    /// <summary>The kind of mistake it looks for.</summary>
    public abstract JwtFamily Family { get; }

    /// <summary>The battery it belongs to.</summary>
    public virtual JwtTier Tier => JwtTier.Forgery;

    /// <summary>What an attacker gains.</summary>
    public virtual Severity Severity => Severity.Critical;

    /// <summary>The weakness as numbers of the Common Weakness Enumeration.</summary>
    public abstract IReadOnlyList<int> Cwe { get; }

    /// <summary>Standards and advisories: <c>RFC 8725 3.1</c>, <c>ASVS 9.1.2</c>, <c>CVE-2015-9235</c>.</summary>
    public abstract IReadOnlyList<string> References { get; }

    /// <summary>What a service that falls does wrong, as a predicate: <c>accepted a token with alg "none"</c>.</summary>
    public abstract string Cause { get; }

    /// <summary>What an attacker does with it, in a clause: <c>anyone can become anyone</c>.</summary>
    public abstract string Why { get; }

    /// <summary>How to mend it in ASP.NET Core.</summary>
    public abstract string Fix { get; }

    /// <summary>What the attacker must have; an attack whose needs are not met is not applicable, with the reason.</summary>
    internal virtual Needs Needs => Needs.None;

    /// <summary>Ids of attacks that, when they get through too, explain this one: it is then printed as their symptom.</summary>
    internal virtual IReadOnlyList<string> ExplainedBy => [];

    /// <summary>The id and name as test explorers show them: <c>CRY1001 AlgNone</c>.</summary>
    public override string ToString() => $"{Id} {Name}";

    /// <summary>Why the attack does not apply to a token or a key, beyond its <see cref="Needs"/>; null when it does.</summary>
    internal virtual string? NotApplicableBecause(Attacker attacker) => null;

    /// <summary>The hostile tokens, the likeliest to get through first.</summary>
    internal abstract IEnumerable<Forgery> Forge(Attacker attacker);

    /// <summary>What the answer proves, as the report's line "observed"; null when the service stood.</summary>
    internal virtual string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker) =>
        reading == Reading.Accepted ? $"{answer}, as for the valid token"
        : forgery.Callback is { } id && attacker.Callback?.VisitOf(id) is { } visit ? $"{answer}, and the service came to "
            + $"the attacker's listener: {visit}"
        : forgery.Marker is { } marker && answer.Contains(marker) ? $"{answer}, with the attacker's text {marker} in it"
        : forgery.SideEffect?.Invoke() is { } effect ? $"{answer}, and {effect}"
        : null;
}
