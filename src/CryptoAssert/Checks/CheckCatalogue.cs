namespace CryptoAssert;

/// <summary>
/// The one list of attacks with their metadata: theory rows, batteries, reports and documentation all come from it.
/// </summary>
public static class CheckCatalogue
{
    /// <summary>Every attack on a JWT verifier, by id.</summary>
    public static IReadOnlyList<JwtAttack> JwtAttacks { get; } =
    [
        .. typeof(CheckCatalogue).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(JwtAttack)) && !type.IsAbstract)
            .Select(type => (JwtAttack)Activator.CreateInstance(type, nonPublic: true)!)
            .OrderBy(attack => attack.Id, StringComparer.Ordinal),
    ];

    /// <summary>The attack with an id, such as <c>CRY1001</c>.</summary>
    /// <exception cref="ArgumentException">No attack has that id.</exception>
    public static JwtAttack JwtAttack(string id) =>
        JwtAttacks.FirstOrDefault(attack => string.Equals(attack.Id, id, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"No attack has the id '{id}'. Ids look like CRY1001; CheckCatalogue.JwtAttacks "
            + "lists them.", nameof(id));
}
