using System.Text.Json.Nodes;
using CryptoAssert.Http;

namespace CryptoAssert.Timing;

/// <summary>A request and its answer.</summary>
internal sealed record Exchange(OutgoingRequest Request, HttpAnswer Answer)
{
    /// <summary>A text of the answer without what the request itself brought.</summary>
    public string Plain(string text)
    {
        foreach (var value in Sent().Where(value => value.Length > 1).OrderByDescending(value => value.Length))
        {
            text = text.Replace(value, "*", StringComparison.OrdinalIgnoreCase).Replace(Uri.EscapeDataString(value), "*", StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    private IEnumerable<string> Sent() => (Request.Form?.Select(field => field.Value) ?? []).Concat(Request.Json is { } json ? Values(json) : []);

    private static IEnumerable<string> Values(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => Values(member.Value!)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Values),
        _ => [node.ToString()],
    };
}
