namespace CryptoAssert;

/// <summary>
/// A named attack with its metadata: what a report, a theory row or a rule of a scanner says about it. One class a file;
/// <see cref="CheckCatalogue"/> finds it.
/// </summary>
public abstract class Attack
{
    private protected Attack()
    {
    }

    /// <summary>The stable id, such as <c>CRY1001</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The attack's name in the field's words: the class name.</summary>
    public string Name => GetType().Name;

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

    /// <summary>Ids of attacks that, when they get through too, explain this one: it is then printed as their symptom.</summary>
    internal virtual IReadOnlyList<string> ExplainedBy => [];

    /// <summary>The id and name as test explorers show them: <c>CRY1001 AlgNone</c>.</summary>
    public override string ToString() => $"{Id} {Name}";
}
