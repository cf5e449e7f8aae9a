using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt;

/// <summary>
/// A protected endpoint made ready: the host runs, the credential is in hand, and what an attacker knows is gathered.
/// </summary>
internal sealed class JwtSession
{
    private readonly ProtectedEndpoint _endpoint;
    private readonly Func<CancellationToken, Task<string>> _fetch;

    private JwtSession(
        ProtectedEndpoint endpoint,
        HttpSender sender,
        Func<CancellationToken, Task<string>> fetch,
        bool tokenIsFixed,
        IEnumerable<SecurityKey> trustedKeys)
    {
        PublicKeys.AddRange(trustedKeys.Where(key => key is not SymmetricSecurityKey));
        _endpoint = endpoint;
        Sender = sender;
        _fetch = fetch;
        TokenIsFixed = tokenIsFixed;
    }

    public HttpSender Sender { get; }

    public TokenPlace Place => _endpoint.Place;

    /// <summary>The credential is one string: there is no second token.</summary>
    public bool TokenIsFixed { get; }

    public TestIssuer? Issuer { get; private init; }

    public List<SecurityKey> PublicKeys { get; } = [];

    public SecurityKey? EncryptionKey { get; private init; }

    /// <exception cref="CheckSetupException">The subject cannot be checked as it was given; the message says what to
    /// do.</exception>
    public static async Task<JwtSession> OpenAsync(ProtectedEndpoint endpoint, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        // starting a host is synchronous and may hang: the budget still ends the check
        var session = await Task.Run(() => ConnectAsync(endpoint, policy), cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        session.PublicKeys.AddRange(endpoint.PublicKeys);
        if (endpoint.JwksPath is { } path)
        {
            session.PublicKeys.AddRange(await PublishedKeys.FetchAsync(session.Sender, path, cancellationToken).ConfigureAwait(false));
        }

        return session;
    }

    /// <summary>A valid token.</summary>
    /// <exception cref="CheckSetupException">The delegate threw or gave nothing.</exception>
    public async Task<string> TokenAsync(CancellationToken cancellationToken)
    {
        string token;
        try
        {
            token = await _fetch(cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new CheckSetupException($"The delegate given to WithBearer (or WithJwtIn..) threw "
                + $"{exception.GetType().Name}: {exception.Message}", exception);
        }

        return Credential.HasScheme(token)
            ? throw new CheckSetupException("The delegate given to WithBearer (or WithJwtIn..) returned a token that begins with "
                + "\"Bearer \". It has to return the token alone: the check adds the scheme.")
            : string.IsNullOrWhiteSpace(token)
            ? throw new CheckSetupException("The delegate given to WithBearer (or WithJwtIn..) returned a null or blank "
                + "token. It has to return one that the endpoint accepts right now.")
            : token.Trim();
    }

    /// <summary>The request with a token in its place, or with none.</summary>
    public OutgoingRequest Request(string? token)
    {
        var request = _endpoint.Endpoint.NewRequest();
        if (token is not null)
        {
            Place.Put(request, token);
        }

        return request;
    }

    private static async Task<JwtSession> ConnectAsync(ProtectedEndpoint endpoint, CryptoPolicy policy)
    {
        var target = endpoint.Endpoint.Target;
        HostGuard.Demand(target, endpoint.Endpoint.AllowedHosts);
        try
        {
            switch (endpoint.Credential)
            {
                case Credential.AppIssued { Options: var options }:
                    var (host, minting, trustedKeys, decryptionKeys) = await TestIssuerSetup.PrepareAsync(target.App!, options).ConfigureAwait(false);
                    return Open(host.Client, _ => Task.FromResult(minting.Mint()), isFixed: false, trustedKeys, minting, decryptionKeys is [var first, ..] ? first : null);
                case Credential.Issued { Issuer: var issuer }:
                    return Open(target.Connect(), _ => Task.FromResult(issuer.Mint()), isFixed: false, [issuer.Signer.Key], issuer);
                default:
                    var given = (Credential.Given)endpoint.Credential;
                    return Open(target.Connect(), given.Fetch, given.IsFixed, []);
            }
        }
        catch (Exception exception) when (exception is not CheckSetupException)
        {
            throw StartedApp.NotStarted(target.Description, exception);
        }

        JwtSession Open(
            HttpClient client,
            Func<CancellationToken, Task<string>> fetch,
            bool isFixed,
            IEnumerable<SecurityKey> trusted,
            TestIssuer? testIssuer = null,
            SecurityKey? decryptionKey = null) =>
            new(endpoint, new HttpSender(client, policy, target.App), fetch, isFixed, trusted)
            {
                Issuer = testIssuer,
                EncryptionKey = endpoint.EncryptionKey ?? decryptionKey,
            };
    }
}
