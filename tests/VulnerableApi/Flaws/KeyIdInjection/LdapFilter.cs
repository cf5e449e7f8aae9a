using System.Diagnostics.CodeAnalysis;

namespace VulnerableApi.Flaws;

/// <summary>
/// As much of RFC 4515 as a directory needs to be asked the wrong question: and, or, not, equality, presence, prefix.
/// </summary>
internal static class LdapFilter
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Predicate<IReadOnlyDictionary<string, string>>? filter)
    {
        var rest = text.AsSpan();
        filter = Read(ref rest);
        return filter is not null && rest.IsEmpty;
    }

    private static Predicate<IReadOnlyDictionary<string, string>>? Read(ref ReadOnlySpan<char> rest)
    {
        if (rest.Length < 3 || rest[0] != '(')
        {
            return null;
        }

        var kind = rest[1];
        if (kind is not ('&' or '|' or '!'))
        {
            return ReadItem(ref rest);
        }

        rest = rest[2..];
        var parts = new List<Predicate<IReadOnlyDictionary<string, string>>>();
        while (!rest.IsEmpty && rest[0] == '(')
        {
            if (Read(ref rest) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        if (rest.IsEmpty || rest[0] != ')' || parts.Count == 0)
        {
            return null;
        }

        rest = rest[1..];
        return kind switch
        {
            '&' => entry => parts.TrueForAll(part => part(entry)),
            '|' => entry => parts.Exists(part => part(entry)),
            _ => entry => !parts[0](entry),
        };
    }

    private static Predicate<IReadOnlyDictionary<string, string>>? ReadItem(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(')');
        var equals = rest.IndexOf('=');
        if (end < 0 || equals < 0 || equals > end)
        {
            return null;
        }

        var (attribute, value) = (rest[1..equals].ToString(), rest[(equals + 1)..end].ToString());
        rest = rest[(end + 1)..];
        return value.EndsWith('*')
            ? entry => entry.TryGetValue(attribute, out var found) && found.StartsWith(value[..^1], StringComparison.Ordinal)
            : entry => entry.TryGetValue(attribute, out var found) && found == value;
    }
}
