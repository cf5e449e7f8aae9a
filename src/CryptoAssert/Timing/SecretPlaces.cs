using System.Buffers;
using CryptoAssert.Http;
using CryptoAssert.Timing;

namespace CryptoAssert;

/// <summary>Where a request carries the secret under test. Immutable.</summary>
#pragma warning disable CA1822 // instance members, so that a lambda's parameter offers them
public sealed class SecretPlaces
{
    /// <summary>80 KB as bytes: from 85,000 on the runtime puts each copy on the large object heap, which costs more than length gains.</summary>
    internal const int LongestInHeader = 81_920;
    internal const int LongestInBody = 32_768;

    /// <summary>RFC 9110 section 5.6.2.</summary>
    private static readonly SearchValues<char> HeaderCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    internal SecretPlaces()
    {
    }

    /// <summary>The whole value of a header, or what follows a prefix such as <c>"Bearer "</c>.</summary>
    public PlacedSecret InHeader(string name, string prefix = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(prefix);
        if (name.AsSpan().ContainsAnyExcept(HeaderCharacters))
        {
            throw new ArgumentException($"'{name}' is no name of a header: letters, digits and hyphens, such as \"X-Api-Key\".", nameof(name));
        }

        return Placed($"header {name}", LongestInHeader, (request, secret) =>
        {
            request.Headers.RemoveAll(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            request.Headers.Add((name, prefix + secret));
        });
    }

    /// <summary>A cookie.</summary>
    public PlacedSecret InCookie(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Placed($"cookie {name}", LongestInHeader, (request, secret) => new TokenInCookie(name).Put(request, secret));
    }

    /// <summary>A parameter of the query.</summary>
    public PlacedSecret InQuery(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Placed($"query parameter {name}", LongestInBody, (request, secret) =>
            request.PathAndQuery += $"{(request.PathAndQuery.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(secret)}");
    }

    /// <summary>A field of the form.</summary>
    public PlacedSecret InForm(string field)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        return Placed($"form field {field}", LongestInBody, (request, secret) =>
        {
            request.Form ??= [];
            request.Form.RemoveAll(member => member.Key == field);
            request.Form.Add(KeyValuePair.Create(field, secret));
        });
    }

    /// <summary>A field of the JSON body; <c>auth.secret</c> names a nested field.</summary>
    public PlacedSecret InJson(string field)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        return Placed($"JSON field {field}", LongestInBody, (request, secret) => new TokenInJson(field).Put(request, secret));
    }

    /// <summary>
    /// A signature of the body: HMAC-SHA256 in hexadecimal. Its length is fixed, so nothing can be amplified: a loop that leaves at the
    /// first wrong character is seen, the half nanosecond of a string comparison by the runtime is not, by nobody.
    /// </summary>
    /// <param name="header">The header that carries it.</param>
    /// <param name="prefix">What stands before the hexadecimal digits, such as <c>sha256=</c>.</param>
    /// <param name="key">The configuration entry of the key; the test gives the app one of its own.</param>
    public SecretUnderTest HmacSha256OfBody(string header, string prefix, string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(header);
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new SecretUnderTest(new SecretPlace($"header {header}", SignedBody.KeyLength, Signature(header, prefix)), new SecretSource.Configured(key), SignedBody.Sign);
    }

    /// <summary>
    /// A signature of the body in another form, such as Base64: the delegate makes it of the body and the key. Otherwise as
    /// <see cref="HmacSha256OfBody"/>.
    /// </summary>
    /// <param name="header">The header that carries it.</param>
    /// <param name="prefix">What stands before the signature.</param>
    /// <param name="key">The configuration entry of the key; the test gives the app one of its own.</param>
    /// <param name="sign">Makes the signature of the body under the key, without the prefix.</param>
    public SecretUnderTest SignatureOfBody(string header, string prefix, string key, Func<byte[], string, string> sign)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(header);
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(sign);
        return new SecretUnderTest(
            new SecretPlace($"header {header}", SignedBody.KeyLength, Signature(header, prefix)),
            new SecretSource.Configured(key),
            (request, secret) => SignedBody.Sign(request, secret, sign));
    }

    /// <inheritdoc cref="HmacSha256OfBody"/>
    /// <param name="header">The header that carries it.</param>
    /// <param name="prefix">What stands before the hexadecimal digits, such as <c>sha256=</c>.</param>
    /// <param name="secret">The key that the service uses, as text.</param>
    public SecretUnderTest HmacSha256OfBodyWithSecret(string header, string prefix, string secret)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(header);
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentException.ThrowIfNullOrEmpty(secret);
        return new SecretUnderTest(new SecretPlace($"header {header}", secret.Length, Signature(header, prefix)), new SecretSource.Known(secret), SignedBody.Sign);
    }

    private static Action<OutgoingRequest, string> Signature(string header, string prefix) =>
        (request, signature) => request.Headers.Add((header, prefix + signature));

    private static PlacedSecret Placed(string description, int longest, Action<OutgoingRequest, string> put) => new(new SecretPlace(description, longest, put));
}
