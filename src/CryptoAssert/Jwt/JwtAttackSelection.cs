using System.Globalization;
using System.Reflection;

namespace CryptoAssert;

/// <summary>
/// The attacks that become test cases of a test method: the whole of <see cref="CheckCatalogue.JwtAttacks"/>, narrowed by
/// filters, without the exclusions of the method. What the adapters of test frameworks share; selecting starts no host.
/// </summary>
public sealed class JwtAttackSelection
{
    /// <summary>Only these families; all when empty.</summary>
    public IReadOnlyList<JwtFamily> Families { get; init; } = [];

    /// <summary>Only these tiers; all when empty. A stock <c>AddJwtBearer</c> withstands <see cref="JwtTier.Forgery"/>.</summary>
    public IReadOnlyList<JwtTier> Tiers { get; init; } = [];

    /// <summary>Only these severities; all when empty.</summary>
    public IReadOnlyList<Severity> Severities { get; init; } = [];

    /// <summary>Only attacks with one of these numbers of the Common Weakness Enumeration; all when empty.</summary>
    public IReadOnlyList<int> Cwe { get; init; } = [];

    /// <summary>
    /// What test explorers and filters know a test case by: <c>Category</c> (Security), <c>Id</c>, <c>Family</c>, <c>Tier</c>,
    /// <c>Severity</c>, and <c>CWE</c> once for each number.
    /// </summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Traits(JwtAttack attack)
    {
        ArgumentNullException.ThrowIfNull(attack);
        return
        [
            new("Category", "Security"),
            new("Id", attack.Id),
            new("Family", attack.Family.ToString()),
            new("Tier", attack.Tier.ToString()),
            new("Severity", attack.Severity.ToString()),
            .. attack.Cwe.Select(number => new KeyValuePair<string, string>("CWE", number.ToString(CultureInfo.InvariantCulture))),
        ];
    }

    /// <summary>The attacks for a test method, by id: one test case each.</summary>
    /// <param name="method">The test method; its <see cref="WithoutJwtAttackAttribute"/> are the exclusions.</param>
    /// <exception cref="InvalidOperationException">
    /// Nothing is selected, or an exclusion excludes nothing of the selection, comes twice or gives no reason.
    /// </exception>
    /// <exception cref="ArgumentException">An exclusion names an unknown id.</exception>
    public IReadOnlyList<JwtAttack> AttacksFor(MethodInfo method)
    {
        ArgumentNullException.ThrowIfNull(method);
        JwtAttack[] selected = [.. CheckCatalogue.JwtAttacks.Where(Selects)];
        WithoutJwtAttackAttribute[] without = [.. method.GetCustomAttributes<WithoutJwtAttackAttribute>()];
        JwtAttack[] excluded = [.. without.Select(exclusion => exclusion.AttackOf(selected))];
        JwtAttack[] left = [.. selected.Except(excluded)];
        return without.Length != excluded.Distinct().Count() ? throw Wrong("excludes an attack twice: one [WithoutJwtAttack] an id")
            : left.Length == 0 ? throw Wrong("has no attack left to make a test case of: its filters and exclusions leave nothing of the catalogue")
            : left;

        InvalidOperationException Wrong(string problem) => new($"{method.DeclaringType?.Name}.{method.Name} {problem}.");
    }

    private bool Selects(JwtAttack attack) =>
        (Families.Count == 0 || Families.Contains(attack.Family))
        && (Tiers.Count == 0 || Tiers.Contains(attack.Tier))
        && (Severities.Count == 0 || Severities.Contains(attack.Severity))
        && (Cwe.Count == 0 || Cwe.Intersect(attack.Cwe).Any());
}
