using System.Globalization;
using System.Text.Json;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Files.Reading;

/// <summary>Reads a settings file as the configuration does: comments and commas at the end are allowed, paths are joined with colons.</summary>
internal static class SettingsFile
{
    private static readonly JsonDocumentOptions AsTheConfigurationReads = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="KeyFormatException">It is no JSON.</exception>
    public static JsonDocument Parse(string text, string name)
    {
        try
        {
            return JsonDocument.Parse(text, AsTheConfigurationReads);
        }
        catch (JsonException exception)
        {
            throw new KeyFormatException(FormattableString.Invariant($"{name} is not JSON (line {exception.LineNumber + 1})"), exception);
        }
    }

    public static List<SettingsValue> Values(JsonElement root, string name)
    {
        var values = new List<SettingsValue>();
        Walk(root, "", (path, element) =>
        {
            if (element.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                values.Add(new SettingsValue(name, path, element.ToString(), element.ValueKind is JsonValueKind.Number));
            }
        });
        return values;
    }

    /// <summary>Visits every value of a document, objects and arrays too.</summary>
    public static void Walk(JsonElement element, string path, Action<string, JsonElement> visit)
    {
        visit(path, element);
        if (element.ValueKind is JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                Walk(member.Value, Join(path, member.Name), visit);
            }
        }
        else if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var (index, item) in element.EnumerateArray().Index())
            {
                Walk(item, Join(path, index.ToString(CultureInfo.InvariantCulture)), visit);
            }
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}:{name}";
}
