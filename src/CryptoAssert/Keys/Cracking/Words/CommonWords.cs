using System.Reflection;

namespace CryptoAssert.Keys.Cracking.Words;

/// <summary>
/// The word lists that the package zxcvbn-core carries, most frequent first; a word stands only in the list where it ranks best.
/// Read on first use. Safe for several threads.
/// </summary>
internal static class CommonWords
{
    private static readonly Dictionary<string, Lazy<string[]>> Lists =
        new[] { "passwords", "english", "us_tv_and_film", "surnames", "male_names", "female_names" }
            .ToDictionary(list => list, list => new Lazy<string[]>(() => Read(list)), StringComparer.Ordinal);

    /// <summary>30,000 leaked passwords.</summary>
    public static IReadOnlyList<string> Passwords => Lists["passwords"].Value;

    /// <summary>30,000 words of Wikipedia.</summary>
    public static IReadOnlyList<string> English => Lists["english"].Value;

    /// <summary>19,000 words spoken on television.</summary>
    public static IReadOnlyList<string> Films => Lists["us_tv_and_film"].Value;

    public static IReadOnlyList<string> Surnames => Lists["surnames"].Value;

    public static IReadOnlyList<string> MaleNames => Lists["male_names"].Value;

    public static IReadOnlyList<string> FemaleNames => Lists["female_names"].Value;

    /// <summary>All but the passwords, and every single character (which is a secret once it is repeated).</summary>
    public static IEnumerable<string> Others => Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => ((char)letter).ToString())
        .Concat(English).Concat(MaleNames).Concat(FemaleNames).Concat(Surnames).Concat(Films);

    private static string[] Read(string list)
    {
        // by name, not by type: version 7 of the package has other types and the same lists
        var assembly = Assembly.Load("zxcvbn-core");
        var name = assembly.GetManifestResourceNames()
            .FirstOrDefault(resource => resource.EndsWith($".{list}.lst", StringComparison.Ordinal));
        using var stream = name is null ? null : assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            throw new InvalidOperationException(
                $"{assembly.GetName()} holds no {list}.lst: reference version 1.1.17 of the package zxcvbn-core, as CryptoAssert does.");
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}
