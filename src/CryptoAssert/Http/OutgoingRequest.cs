using System.Text;
using System.Text.Json.Nodes;

namespace CryptoAssert.Http;

/// <summary>One request while it is put together: an attack's delivery may change any part of it.</summary>
internal sealed class OutgoingRequest(HttpMethod method, string pathAndQuery, Func<HttpContent?> content)
{
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

    public string ToCurl(Uri? baseAddress)
    {
        var curl = new StringBuilder("curl -i");
        if (Method != HttpMethod.Get)
        {
            curl.Append(" -X ").Append(Method.Method);
        }

        var url = baseAddress is null ? PathAndQuery : new Uri(baseAddress, PathAndQuery).AbsoluteUri;
        curl.Append(' ').Append(Quote(url));
        foreach (var (name, value) in Headers)
        {
            curl.Append(" -H ").Append(Quote($"{name}: {(SecretHeaders.Contains(name) ? "<yours>" : value)}"));
        }

        if (Json is not null)
        {
            curl.Append(" -H \"Content-Type: application/json\" -d ").Append(Quote(Json.ToJsonString()));
        }
        else if (Form is not null)
        {
            curl.Append(" -d ").Append(Quote(string.Join('&', Form.Select(field =>
                Uri.EscapeDataString(field.Key) + "=" + Uri.EscapeDataString(field.Value)))));
        }

        return curl.ToString();
    }

    private static string Quote(string argument) => argument.AsSpan().ContainsAny("\"$`\\")
        ? "'" + argument.Replace("'", "'\\''", StringComparison.Ordinal) + "'"
        : $"\"{argument}\"";
}
