namespace CryptoAssert;

/// <summary>
/// The one list of attacks with their metadata: theory rows, batteries, reports and documentation all come from it.
/// </summary>
public static class CheckCatalogue
{
    /// <summary>Every attack, by id.</summary>
    public static IReadOnlyList<Attack> Attacks { get; } =
    [
        .. typeof(CheckCatalogue).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Attack)) && !type.IsAbstract)
            .Select(type => (Attack)Activator.CreateInstance(type, nonPublic: true)!)
            .OrderBy(attack => attack.Id, StringComparer.Ordinal),
    ];

    /// <summary>Every attack on a JWT verifier, by id.</summary>
    public static IReadOnlyList<JwtAttack> JwtAttacks { get; } = [.. Attacks.OfType<JwtAttack>()];

    /// <summary>The attack with an id, such as <c>CRY3001</c>.</summary>
    /// <exception cref="ArgumentException">No attack has that id.</exception>
    public static Attack Attack(string id) => Named(Attacks, id, nameof(Attacks));

    /// <summary>The attack on a JWT verifier with an id, such as <c>CRY1001</c>.</summary>
    /// <exception cref="ArgumentException">No such attack has that id.</exception>
    public static JwtAttack JwtAttack(string id) => Named(JwtAttacks, id, nameof(JwtAttacks));

    private static TAttack Named<TAttack>(IReadOnlyList<TAttack> attacks, string id, string list)
        where TAttack : Attack =>
        attacks.FirstOrDefault(attack => string.Equals(attack.Id, id, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"No attack has the id '{id}'. Ids look like CRY1001; CheckCatalogue.{list} lists them.", nameof(id));
}
