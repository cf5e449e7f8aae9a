using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using CryptoAssert.Http;

namespace CryptoAssert.Timing;

/// <summary>A request and its answer.</summary>
internal sealed record Exchange(OutgoingRequest Request, HttpAnswer Answer)
{
    /// <summary>The fields that the request sent, by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Sent { get; } = [.. Fields(Request)];

    /// <summary>The fields of a form or of a JSON body, by name.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Fields(OutgoingRequest request) =>
        (request.Form ?? []).Concat(request.Json is { } json ? Fields("$", json) : []);

    /// <summary>A text of the answer without the values that this request brought and the other class did not: a name that is repeated.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shared">What both classes sent, such as the same wrong password.</param>
    public string Plain(string text, IReadOnlySet<string> shared)
    {
        foreach (var value in Sent.Select(field => field.Value).Where(value => value.Length > 1 && !shared.Contains(value)).OrderByDescending(value => value.Length))
        {
            text = Written(value).Aggregate(text, (plain, written) => plain.Replace(written, "*", StringComparison.OrdinalIgnoreCase));
        }

        return text;
    }

    /// <summary>As a page, a JSON text or an address writes a value: <c>o'neil+shop@example.com</c> with its special characters escaped.</summary>
    private static IEnumerable<string> Written(string value) =>
        [value, Uri.EscapeDataString(value), JavaScriptEncoder.Default.Encode(value), HtmlEncoder.Default.Encode(value), WebUtility.HtmlEncode(value)];

    private static IEnumerable<KeyValuePair<string, string>> Fields(string path, JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => Fields($"{path}.{member.Key}", member.Value!)),
        JsonArray items => items.OfType<JsonNode>().SelectMany((item, i) => Fields(FormattableString.Invariant($"{path}[{i}]"), item)),
        _ => [KeyValuePair.Create(path, node.ToString())],
    };
}
