using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CryptoAssert.Checks;
using CryptoAssert.Http;
using CryptoAssert.Jwt;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert;

/// <summary>
/// One HTTP operation and how to build its request. Immutable and thread-safe; a credential makes it a <see cref="ProtectedEndpoint"/>.
/// </summary>
public sealed class ApiEndpoint
{
    private readonly HttpMethod _method;
    private readonly string _path;

    internal ApiEndpoint(HttpTarget target, HttpMethod method, string path)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        if (!HostGuard.IsPath(path))
        {
            throw new ArgumentException($"The path '{path}' has to start with one slash, such as \"/orders\"; the host "
                + "comes from the app or the client.", nameof(path));
        }

        Target = target;
        _method = method;
        _path = path;
    }

    private ApiEndpoint(ApiEndpoint other)
    {
        Target = other.Target;
        _method = other._method;
        _path = other._path;
        Headers = other.Headers;
        Json = other.Json;
        Form = other.Form;
        Content = other.Content;
        AllowedHosts = other.AllowedHosts;
        Preceding = other.Preceding;
    }

    /// <summary>The check that this endpoint goes on from (<see cref="SecurityCheck{TSubject}.And"/>).</summary>
    internal ExperimentCheck<ApiEndpoint>? Preceding { get; private init; }

    internal HttpTarget Target { get; private init; }

    internal ImmutableHashSet<string> AllowedHosts { get; private init; } = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    private ImmutableList<(string Name, string Value)> Headers { get; init; } = [];

    private string? Json { get; init; }

    private ImmutableList<KeyValuePair<string, string>>? Form { get; init; }

    private Func<HttpContent>? Content { get; init; }

    /// <summary>Sends a value as a JSON body with each request; an object when the token goes into a field of it.</summary>
    public ApiEndpoint WithJson(object body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var json = JsonSerializer.Serialize(body, JsonSerializerOptions.Web);
        return json.StartsWith('{')
            ? new ApiEndpoint(this) { Json = json, Form = null, Content = null }
            : WithContent(() => new StringContent(json, Encoding.UTF8, "application/json"));
    }

    /// <summary>Sends form fields (<c>application/x-www-form-urlencoded</c>) with each request.</summary>
    public ApiEndpoint WithForm(IEnumerable<KeyValuePair<string, string>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return new ApiEndpoint(this) { Form = [.. fields], Json = null, Content = null };
    }

    /// <summary>Sends content of any kind; the delegate is called for each request.</summary>
    public ApiEndpoint WithContent(Func<HttpContent> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new ApiEndpoint(this) { Content = content, Json = null, Form = null };
    }

    /// <summary>Sends a header with each request. Its value never appears in a report.</summary>
    public ApiEndpoint WithHeader(string name, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(value);
        return new ApiEndpoint(this) { Headers = Headers.Add((name, value)) };
    }

    /// <summary>
    /// Allows requests to a host that is neither in memory nor on loopback. Attacks are sent to it: name only hosts that are
    /// yours to attack.
    /// </summary>
    /// <param name="host">The host as in the base address, such as <c>staging.example.com</c>, without scheme and port.</param>
    public ApiEndpoint AllowHost(string host)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(host);
        return Uri.CheckHostName(host) == UriHostNameType.Unknown
            ? throw new ArgumentException($"'{host}' is not a host name: give it without scheme, port and path, such as "
                + "\"staging.example.com\".", nameof(host))
            : new ApiEndpoint(this) { AllowedHosts = AllowedHosts.Add(host) };
    }

    /// <summary>Protects the endpoint with <c>Authorization: Bearer</c> and a valid token.</summary>
    /// <exception cref="ArgumentException">The token is null or blank, or begins with <c>Bearer</c>.</exception>
    public ProtectedEndpoint WithBearer(string token) => WithToken(TokenInHeader.Bearer, token);

    /// <summary>
    /// Protects the endpoint with <c>Authorization: Bearer</c> and a token that the delegate fetches; called twice a check, so that
    /// attacks which need two tokens have them.
    /// </summary>
    public ProtectedEndpoint WithBearer(Func<CancellationToken, Task<string>> token) => WithToken(TokenInHeader.Bearer, token);

    /// <summary>Protects the endpoint with a token in a cookie.</summary>
    public ProtectedEndpoint WithJwtInCookie(string cookie, string token) => WithToken(new TokenInCookie(Named(cookie)), token);

    /// <inheritdoc cref="WithJwtInCookie(string, string)"/>
    public ProtectedEndpoint WithJwtInCookie(string cookie, Func<CancellationToken, Task<string>> token) =>
        WithToken(new TokenInCookie(Named(cookie)), token);

    /// <summary>Protects the endpoint with a token that is the whole value of a header of the API's own.</summary>
    public ProtectedEndpoint WithJwtInHeader(string header, string token) => WithToken(new TokenInHeader(Named(header), scheme: null), token);

    /// <inheritdoc cref="WithJwtInHeader(string, string)"/>
    public ProtectedEndpoint WithJwtInHeader(string header, Func<CancellationToken, Task<string>> token) =>
        WithToken(new TokenInHeader(Named(header), scheme: null), token);

    /// <summary>Protects the endpoint with a token in a field of its JSON body; <c>auth.token</c> names a nested field.</summary>
    public ProtectedEndpoint WithJwtInJson(string field, string token) => WithToken(new TokenInJson(Named(field)), token);

    /// <inheritdoc cref="WithJwtInJson(string, string)"/>
    public ProtectedEndpoint WithJwtInJson(string field, Func<CancellationToken, Task<string>> token) =>
        WithToken(new TokenInJson(Named(field)), token);

    /// <summary>
    /// Protects the endpoint with tokens that the test mints: the app's own JwtBearer scheme keeps all of its validation settings
    /// and at most learns the test's key. In-memory apps only.
    /// </summary>
    public ProtectedEndpoint WithTestIssuer() => WithTestIssuer(_ => { });

    /// <inheritdoc cref="WithTestIssuer()"/>
    /// <param name="configure">The scheme, subject and claims, where the defaults do not do.</param>
    public ProtectedEndpoint WithTestIssuer(Action<TestIssuerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        if (Target.App is null)
        {
            throw new InvalidOperationException(
                "WithTestIssuer() needs an app in this process (WebApplicationFactory<T>). For a service elsewhere give its key: "
                + "WithTestIssuer(key, issuer: .., audience: ..), or a token: WithBearer(token).");
        }

        var options = new TestIssuerOptions();
        configure(options);
        return new ProtectedEndpoint(this, new Credential.AppIssued(options), TokenInHeader.Bearer);
    }

    /// <summary>Protects the endpoint with tokens that the test mints with the service's own signing key.</summary>
    /// <param name="key">The key that the service's issuer signs with: symmetric, or RSA, EC or X509 with its private
    /// part.</param>
    /// <param name="issuer">The <c>iss</c> claim; null for none.</param>
    /// <param name="audience">The <c>aud</c> claim; null for none.</param>
    /// <param name="algorithm">The <c>alg</c>, such as <c>PS256</c>; by default HS256, RS256, or the ES* of the key's
    /// curve.</param>
    /// <param name="configure">The subject and claims, where the defaults do not do.</param>
    /// <exception cref="ArgumentException">The key cannot sign.</exception>
    public ProtectedEndpoint WithTestIssuer(
        SecurityKey key, string? issuer = null, string? audience = null, string? algorithm = null, Action<TestIssuerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (SecurityKeys.Usable(key).FirstOrDefault(JwsSigner.CanSign) is not { } usable)
        {
            throw new ArgumentException(
                $"The {key.GetType().Name} cannot sign: give a symmetric key, or an RSA, EC or X509 key with its private part.", nameof(key));
        }

        var options = new TestIssuerOptions();
        configure?.Invoke(options);
        var testIssuer = new TestIssuer(new JwsSigner(usable, algorithm ?? JwsSigner.DefaultAlg(usable)), issuer, audience, options);
        return new ProtectedEndpoint(this, new Credential.Issued(testIssuer), TokenInHeader.Bearer);
    }

    /// <summary>The operation, such as <c>GET /orders</c>.</summary>
    public override string ToString() => $"{_method} {_path}";

    internal ApiEndpoint After(ExperimentCheck<ApiEndpoint> check) => new(this) { Preceding = check };

    internal OutgoingRequest NewRequest()
    {
        var request = new OutgoingRequest(_method, _path, () => Content?.Invoke());
        foreach (var (name, value) in Headers)
        {
            request.Headers.Add((name, value));
            request.SecretHeaders.Add(name);
        }

        request.Json = Json is null ? null : (JsonObject?)JsonNode.Parse(Json);
        request.Form = Form is null ? null : [.. Form];
        return request;
    }

    internal static string Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name;
    }

    private ProtectedEndpoint WithToken(TokenPlace place, string token)
    {
        if (string.IsNullOrWhiteSpace(token))
        {
            throw new ArgumentException("The token is null or blank: give one that the endpoint accepts right "
                + "now.", nameof(token));
        }

        return Credential.HasScheme(token)
            ? throw new ArgumentException("The token begins with \"Bearer \": give the token alone, the check adds the scheme.", nameof(token))
            : new ProtectedEndpoint(this, new Credential.Given(_ => Task.FromResult(token), IsFixed: true), place);
    }

    private ProtectedEndpoint WithToken(TokenPlace place, Func<CancellationToken, Task<string>> token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new ProtectedEndpoint(this, new Credential.Given(token, IsFixed: false), place);
    }
}
