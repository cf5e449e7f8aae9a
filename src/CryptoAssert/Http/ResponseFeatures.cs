using System.Text.Json;
using System.Text.RegularExpressions;

namespace CryptoAssert.Http;

/// <summary>
/// A response body as a set of features that can be compared: the paths, kinds and scalar values of a JSON document, or the
/// words of any other text. What differs between two answers to the same request (trace ids, times) drops out when the
/// features of both are intersected.
/// </summary>
internal static partial class ResponseFeatures
{
    private const int MaxFeatures = 4_000;

    public static HashSet<string> Of(HttpAnswer answer)
    {
        var features = new HashSet<string>(StringComparer.Ordinal);
        if (answer.Body.Length == 0)
        {
            return features;
        }

        if (answer.Body[0] is '{' or '[' or '"' && TryReadJson(answer.Body, features))
        {
            return features;
        }

        foreach (var word in Words().EnumerateMatches(answer.Body))
        {
            if (features.Count >= MaxFeatures)
            {
                break;
            }

            features.Add(answer.Body.Substring(word.Index, Math.Min(word.Length, 64)));
        }

        return features;
    }

    private static bool TryReadJson(string body, HashSet<string> features)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            Add(document.RootElement, "$", features);
            features.Remove("$:Object"); // a log-in error is a JSON object too
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            features.Clear(); // no JSON, or a string with half a surrogate pair, which JsonElement reads only to throw
            return false;
        }
    }

    private static void Add(JsonElement element, string path, HashSet<string> features)
    {
        if (features.Count >= MaxFeatures)
        {
            return;
        }

        features.Add($"{path}:{element.ValueKind}");
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Add(member.Value, $"{path}.{member.Name}", features);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Add(item, path + "[]", features);
                }

                break;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            default:
                var value = element.ToString();
                features.Add($"{path}={(value.Length > 64 ? value[..64] : value)}");
                break;
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}_@.-]+", RegexOptions.None, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Words();
}
