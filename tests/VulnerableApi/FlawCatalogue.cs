namespace VulnerableApi;

/// <summary>Every flaw, by name.</summary>
public static class FlawCatalogue
{
    public static IReadOnlyList<Flaw> All { get; } =
    [
        .. typeof(Flaw).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Flaw)) && !type.IsAbstract)
            .Select(type => (Flaw)Activator.CreateInstance(type)!)
            .OrderBy(flaw => flaw.FallsTo, StringComparer.Ordinal)
            .ThenBy(flaw => flaw.Name, StringComparer.Ordinal),
    ];

    public static Flaw Named(string name) => All.Single(flaw => flaw.Name == name);
}
