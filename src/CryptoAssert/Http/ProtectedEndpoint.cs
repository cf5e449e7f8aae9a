using System.Collections.Immutable;
using CryptoAssert.Http;
using CryptoAssert.Jwt;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert;

/// <summary>
/// An endpoint and a credential that is accepted there. Immutable and thread-safe; the verbs are in <see cref="JwtChecks"/>.
/// </summary>
public sealed class ProtectedEndpoint
{
    internal ProtectedEndpoint(ApiEndpoint endpoint, Credential credential, TokenPlace place)
    {
        if (endpoint.Preceding is not null)
        {
            throw new InvalidOperationException("A check of JWTs does not go on from a check of time by And: await each by itself.");
        }

        Endpoint = endpoint;
        Credential = credential;
        Place = place;
    }

    private ProtectedEndpoint(ProtectedEndpoint other)
    {
        Endpoint = other.Endpoint;
        Credential = other.Credential;
        Place = other.Place;
        AcceptedRule = other.AcceptedRule;
        PublicKeys = other.PublicKeys;
        JwksPath = other.JwksPath;
        EncryptionKey = other.EncryptionKey;
        Preceding = other.Preceding;
    }

    internal ApiEndpoint Endpoint { get; private init; }

    internal Credential Credential { get; }

    internal TokenPlace Place { get; private init; }

    internal Func<HttpAnswer, bool>? AcceptedRule { get; private init; }

    internal ImmutableList<SecurityKey> PublicKeys { get; private init; } = [];

    internal string? JwksPath { get; private init; }

    internal SecurityKey? EncryptionKey { get; private init; }

    /// <summary>The check that this endpoint goes on from (<see cref="SecurityCheck{TSubject}.And"/>).</summary>
    internal JwtCheck? Preceding { get; private init; }

    /// <summary>Puts the test issuer's tokens into a cookie instead of <c>Authorization: Bearer</c>.</summary>
    public ProtectedEndpoint InCookie(string cookie) => At(new TokenInCookie(ApiEndpoint.Named(cookie)));

    /// <summary>Puts the test issuer's tokens into a header of the API's own instead of <c>Authorization: Bearer</c>.</summary>
    public ProtectedEndpoint InHeader(string header) => At(new TokenInHeader(ApiEndpoint.Named(header), scheme: null));

    /// <summary>Puts the test issuer's tokens into a field of the JSON body; <c>auth.token</c> names a nested field.</summary>
    public ProtectedEndpoint InJson(string field) => At(new TokenInJson(ApiEndpoint.Named(field)));

    /// <summary>Replaces the learned oracle by a rule of your own. The controls still have to hold under it.</summary>
    /// <param name="accepted">True when the answer is one that only a valid token gets. Given the status, headers and the
    /// body as text.</param>
    public ProtectedEndpoint AcceptedWhen(Func<AnswerView, bool> accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        return new ProtectedEndpoint(this) { AcceptedRule = answer => accepted(new AnswerView(answer)) };
    }

    /// <inheritdoc cref="ApiEndpoint.AllowHost"/>
    public ProtectedEndpoint AllowHost(string host) => new(this) { Endpoint = Endpoint.AllowHost(host) };

    /// <summary>
    /// Tells the attacker a public key of the service, as everyone can know it: needed for algorithm confusion.
    /// </summary>
    /// <param name="pem">A PEM: PUBLIC KEY, RSA PUBLIC KEY or CERTIFICATE.</param>
    /// <exception cref="ArgumentException">The text is not such a PEM.</exception>
    public ProtectedEndpoint KnowingPublicKey(string pem) => new(this) { PublicKeys = PublicKeys.Add(SecurityKeys.FromPem(pem)) };

    /// <summary>Tells the attacker a public key of the service: an RSA, EC or X509 key.</summary>
    public ProtectedEndpoint KnowingPublicKey(SecurityKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var usable = SecurityKeys.Usable(key).FirstOrDefault(candidate => candidate is not SymmetricSecurityKey)
            ?? throw new ArgumentException($"A {key.GetType().Name} is not a public key: give an RSA, EC or X509 "
                + "key.", nameof(key));
        return new ProtectedEndpoint(this) { PublicKeys = PublicKeys.Add(usable) };
    }

    /// <summary>
    /// Tells the attacker where the service publishes its keys: a JWK set or a discovery document that names one. Fetched
    /// when a check runs.
    /// </summary>
    /// <param name="path">A path of the same host, such as <c>/.well-known/jwks.json</c>.</param>
    public ProtectedEndpoint KnowingJwks(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return HostGuard.IsPath(path)
            ? new ProtectedEndpoint(this) { JwksPath = path }
            : throw new ArgumentException($"The path '{path}' has to start with one slash, such as "
                + "\"/.well-known/jwks.json\".", nameof(path));
    }

    /// <summary>
    /// Tells the attacker the key that the service decrypts tokens (JWE) with: its public part, or a shared symmetric key.
    /// </summary>
    public ProtectedEndpoint KnowingEncryptionKey(SecurityKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var usable = SecurityKeys.Usable(key).FirstOrDefault()
            ?? throw new ArgumentException($"A {key.GetType().Name} encrypts nothing here: give an RSA, EC or symmetric "
                + "key.", nameof(key));
        return new ProtectedEndpoint(this) { EncryptionKey = usable };
    }

    /// <summary>The operation, such as <c>GET /orders</c>.</summary>
    public override string ToString() => Endpoint.ToString();

    internal ProtectedEndpoint After(JwtCheck check) => new(this) { Preceding = check };

    private ProtectedEndpoint At(TokenPlace place) => new(this) { Place = place };
}
