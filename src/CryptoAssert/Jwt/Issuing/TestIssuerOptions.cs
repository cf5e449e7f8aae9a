using System.Text.Json.Nodes;

namespace CryptoAssert;

/// <summary>What the test issuer puts into the token that has to be accepted.</summary>
public sealed class TestIssuerOptions
{
    private readonly Dictionary<string, JsonNode?> _claims = new(StringComparer.Ordinal);

    internal TestIssuerOptions()
    {
    }

    /// <summary>The authentication scheme to mint for; needed when the app has several JwtBearer schemes.</summary>
    public string? Scheme { get; set; }

    /// <summary>The <c>sub</c> claim. Default: <c>cryptoassert-user</c>.</summary>
    public string Subject { get; set; } = "cryptoassert-user";

    /// <summary>
    /// The <c>iss</c> claim, where the scheme's options name none, as with an IssuerValidator. Default: the options' own.
    /// </summary>
    public string? Issuer { get; set; }

    /// <summary>
    /// The <c>aud</c> claim, where the scheme's options name none, as with an AudienceValidator. Default: the options' own.
    /// </summary>
    public string? Audience { get; set; }

    /// <summary>
    /// The <c>typ</c> header, such as <c>at+jwt</c>. Default: the first that the scheme's <c>ValidTypes</c> names, else
    /// <c>JWT</c>.
    /// </summary>
    public string? TokenType { get; set; }

    internal IReadOnlyDictionary<string, JsonNode?> Claims => _claims;

    /// <summary>
    /// Adds a claim that the endpoint's policy asks for, such as <c>role</c> or <c>scope</c>; a string, number, boolean or
    /// array.
    /// </summary>
    public TestIssuerOptions WithClaim(string name, object value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        _claims[name] = System.Text.Json.JsonSerializer.SerializeToNode(value);
        return this;
    }
}
