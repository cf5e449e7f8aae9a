using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CryptoAssert.Http;

/// <summary>One request while it is put together: an attack's delivery may change any part of it.</summary>
internal sealed class OutgoingRequest(HttpMethod method, string pathAndQuery, Func<HttpContent?> content)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public HttpMethod Method { get; } = method;

    public string PathAndQuery { get; set; } = pathAndQuery;

    public List<(string Name, string Value)> Headers { get; } = [];

    /// <summary>Names of headers whose values a report must not show.</summary>
    public HashSet<string> SecretHeaders { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A JSON body under construction; wins over the content factory.</summary>
    public JsonObject? Json { get; set; }

    /// <summary>A form body under construction; wins over the content factory.</summary>
    public List<KeyValuePair<string, string>>? Form { get; set; }

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Method, new Uri(PathAndQuery, UriKind.RelativeOrAbsolute))
        {
            Content = Json is not null ? new StringContent(Json.ToJsonString(), Encoding.UTF8, "application/json")
                : Form is not null ? new FormUrlEncodedContent(Form)
                : content(),
        };
        foreach (var sameName in Headers.GroupBy(header => header.Name, StringComparer.OrdinalIgnoreCase))
        {
            var values = sameName.Select(header => header.Value).ToArray();
            if (!message.Headers.TryAddWithoutValidation(sameName.Key, values))
            {
                message.Content?.Headers.TryAddWithoutValidation(sameName.Key, values);
            }
        }

        return message;
    }

    /// <summary>A command that repeats the request, with the forged token and without any other value of the user's.</summary>
    public string ToCurl(Uri? baseAddress, string token)
    {
        var curl = new StringBuilder("curl -i");
        if (Method != HttpMethod.Get)
        {
            curl.Append(" -X ").Append(Method.Method);
        }

        var url = baseAddress is null ? PathAndQuery : new Uri(baseAddress, PathAndQuery).GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        curl.Append(' ').Append(Quote(url));
        foreach (var (name, value) in Headers)
        {
            curl.Append(" -H ").Append(Quote($"{name}: {(SecretHeaders.Contains(name) ? "<yours>" : value)}"));
        }

        if (Json is not null)
        {
            curl.Append(" -H \"Content-Type: application/json\" -d ").Append(Quote(Redacted(Json, token).ToJsonString(Readable)));
        }
        else if (Form is not null)
        {
            curl.Append(" -d ").Append(Quote(string.Join('&', Form.Select(field =>
                Uri.EscapeDataString(field.Key) + "=" + (field.Value == token ? Uri.EscapeDataString(token) : "<yours>")))));
        }

        return curl.ToString();
    }

    private static JsonNode Redacted(JsonNode json, string token) => json switch
    {
        JsonObject members => new JsonObject(members.Select(member =>
            KeyValuePair.Create(member.Key, member.Value is null ? null : (JsonNode?)Redacted(member.Value, token)))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Redacted(item, token))]),
        _ => JsonValue.Create(json.ToString() == token ? token : "<yours>"),
    };

    private static string Quote(string argument) => argument.AsSpan().ContainsAny("\"$`\\")
        ? "'" + argument.Replace("'", "'\\''", StringComparison.Ordinal) + "'"
        : $"\"{argument}\"";
}
