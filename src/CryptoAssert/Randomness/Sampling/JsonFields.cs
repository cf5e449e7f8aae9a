using System.Text.Json;

namespace CryptoAssert.Randomness.Sampling;

/// <summary>A field of a JSON body by its path.</summary>
internal static class JsonFields
{
    private const int MostNamed = 12;

    /// <summary>The text or number at a path such as <c>data.items.0.token</c>; null when there is none. Names differ in their capitals too, unless nothing else fits.</summary>
    public static string? At(string body, string path)
    {
        using var document = Parse(body);
        return document is null ? null : Find(document.RootElement, path) switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => null,
        };
    }

    /// <summary>What the body holds in place of the text at a path: <c>with the members id, link</c>, <c>where it is null</c>.</summary>
    public static string Described(string body, string path)
    {
        if (Parse(body) is not { } document)
        {
            return FormattableString.Invariant($"with a body that is no JSON ({body.Length} characters)");
        }

        using (document)
        {
            return Find(document.RootElement, path) is { } found ? $"where it is {(found.ValueKind == JsonValueKind.Null ? "null" : $"a JSON {found.ValueKind.ToString().ToLowerInvariant()}")}"
                : document.RootElement.ValueKind == JsonValueKind.Object
                ? $"with the members {string.Join(", ", document.RootElement.EnumerateObject().Take(MostNamed).Select(member => member.Name))}"
                : $"with a JSON {document.RootElement.ValueKind.ToString().ToLowerInvariant()} as its body";
        }
    }

    private static JsonElement? Find(JsonElement root, string path) => path.Split('.').Aggregate((JsonElement?)root, (element, name) => element is { } parent ? Child(parent, name) : null);

    private static JsonElement? Child(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty(name, out var member) => member,
        JsonValueKind.Object => element.EnumerateObject().Where(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(member => (JsonElement?)member.Value).FirstOrDefault(),
        JsonValueKind.Array when int.TryParse(name, out var index) && index >= 0 && index < element.GetArrayLength() => element[index],
        _ => null,
    };

    private static JsonDocument? Parse(string body)
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
