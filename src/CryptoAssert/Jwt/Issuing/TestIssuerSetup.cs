using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt;

/// <summary>
/// Finds or adds a key that the app's own JwtBearer scheme trusts. Every validation setting stays: at most the app learns one
/// more key. The app's own symmetric or private key is used as it is, in the app's own host.
/// </summary>
internal static class TestIssuerSetup
{
    /// <exception cref="CheckSetupException">The app's scheme cannot be given a key; the message says what to do
    /// instead.</exception>
    public static async Task<IssuingHost> PrepareAsync(AppHost app, TestIssuerOptions options)
    {
        var scheme = await FindSchemeAsync(app.Services, options.Scheme).ConfigureAwait(false);
        var jwtBearer = OptionsOf(app, scheme);
        var parameters = jwtBearer.TokenValidationParameters;
        var trusted = TrustedKeys(parameters);

        // an app that verifies with public keys is tested as such, even when someone registered a secret beside them
        var asymmetric = trusted.Where(key => key is not SymmetricSecurityKey).ToList();
        if ((asymmetric.Count > 0 ? asymmetric : trusted).FirstOrDefault(JwsSigner.CanSign) is { } own)
        {
            return new IssuingHost(app, IssuerFor(own, jwtBearer, options), trusted, DecryptionKeys(parameters));
        }

        if (parameters.SignatureValidator is not null || parameters.SignatureValidatorUsingConfiguration is not null)
        {
            // any key will do: whether the delegate verifies anything is what the checks find out
            return new IssuingHost(app, IssuerFor(AttackerKeys.Secret, jwtBearer, options), trusted, DecryptionKeys(parameters));
        }

        // a resolver that is handed the published configuration finds the test's key there
        var resolvesPublishedKeys = parameters.IssuerSigningKeyResolverUsingConfiguration is not null && jwtBearer.ConfigurationManager is not null;
        if (parameters.IssuerSigningKeyResolver is not null
            || (parameters.IssuerSigningKeyResolverUsingConfiguration is not null && !resolvesPublishedKeys))
        {
            throw new CheckSetupException(
                $"The scheme '{scheme}' finds its keys through an IssuerSigningKeyResolver, which WithTestIssuer does not replace. "
                + "Give a token that the app accepts: WithBearer(token), or WithTestIssuer(key, issuer, audience) with a "
                + "key that the resolver returns.");
        }

        if (trusted.Count == 0 && jwtBearer.ConfigurationManager is null)
        {
            throw new CheckSetupException(
                $"The scheme '{scheme}' has neither a signing key nor an Authority, so it cannot accept any token. "
                + "Set TokenValidationParameters.IssuerSigningKey or Authority in AddJwtBearer, or check that their "
                + "configuration reaches the test host.");
        }

        return trusted.Count == 0 || resolvesPublishedKeys
            ? WithPublisher(app, scheme, jwtBearer, options)
            : WithAddedKey(app, scheme, jwtBearer, asymmetric, options);
    }

    /// <summary>An app with an Authority: its documents come from the test, without a network.</summary>
    private static IssuingHost WithPublisher(AppHost app, string scheme, JwtBearerOptions jwtBearer, TestIssuerOptions options)
    {
        var parameters = jwtBearer.TokenValidationParameters;
        var issuer = parameters.ValidIssuer ?? parameters.ValidIssuers?.FirstOrDefault() ?? jwtBearer.Authority ?? "https://issuer.example";
        var key = TestKeys.For(parameters.ValidAlgorithms?.FirstOrDefault() ?? "RS256");
        var (host, publisher) = app.Derive(
            $"test issuer, published, {scheme}",
            () => new KeyPublisher(
                jwtBearer.MetadataAddress is { Length: > 0 } address ? address : issuer.TrimEnd('/') + "/.well-known/openid-configuration",
                issuer,
                key,
                jwtBearer.AutomaticRefreshInterval,
                jwtBearer.RefreshInterval),
            (builder, made) => builder.ConfigureTestServices(services => services.PostConfigure<JwtBearerOptions>(scheme, target =>
            {
                target.Configuration = null;
                target.ConfigurationManager = made.Manager;
                target.Backchannel = new HttpClient(new PublisherHandler(made));
            })));

        // a manager of the app's own was replaced: what the real one does would say nothing about it
        var isReal = jwtBearer.ConfigurationManager is ConfigurationManager<OpenIdConnectConfiguration>;
        return new IssuingHost(
            host,
            IssuerFor(key, jwtBearer, options, issuer) with { Publisher = isReal ? publisher : null },
            [key],
            DecryptionKeys(parameters));
    }

    /// <summary>An app with a public key of its own: it learns one more.</summary>
    private static IssuingHost WithAddedKey(
        AppHost app, string scheme, JwtBearerOptions jwtBearer, List<SecurityKey> trusted, TestIssuerOptions options)
    {
        var allowed = jwtBearer.TokenValidationParameters.ValidAlgorithms?.ToList() ?? [];
        var key = TestKeys.For(allowed.Count > 0 ? allowed[0] : JwsSigner.DefaultAlg(trusted[0]));
        var (host, added) = app.Derive(
            $"test issuer, added key, {scheme}",
            () => key,
            (builder, made) => builder.ConfigureTestServices(services => services.PostConfigure<JwtBearerOptions>(scheme, target =>
            {
                // an instance that the app shares must not learn the test's key
                target.TokenValidationParameters = target.TokenValidationParameters.Clone();
                target.TokenValidationParameters.IssuerSigningKeys = [.. target.TokenValidationParameters.IssuerSigningKeys ?? [], made];
            })));
        return new IssuingHost(
            host, IssuerFor(added, jwtBearer, options), [.. trusted, added], DecryptionKeys(jwtBearer.TokenValidationParameters));
    }

    private static TestIssuer IssuerFor(SecurityKey key, JwtBearerOptions jwtBearer, TestIssuerOptions options, string? issuer = null)
    {
        var parameters = jwtBearer.TokenValidationParameters;
        var name = options.Issuer ?? issuer ?? parameters.ValidIssuer ?? parameters.ValidIssuers?.FirstOrDefault() ?? jwtBearer.Authority;
        return new TestIssuer(
            new JwsSigner(key, AlgFor(key, parameters)),
            name,
            parameters.ValidAudience ?? parameters.ValidAudiences?.FirstOrDefault() ?? jwtBearer.Audience,
            options)
        {
            Type = parameters.ValidTypes?.FirstOrDefault() ?? "JWT",
            OtherIssuers = [.. (parameters.ValidIssuers ?? []).Append(parameters.ValidIssuer).OfType<string>().Except([name ?? ""], StringComparer.Ordinal)],
        };
    }

    private static string AlgFor(SecurityKey key, TokenValidationParameters parameters)
    {
        var usual = JwsSigner.DefaultAlg(key);
        return parameters.ValidAlgorithms?.FirstOrDefault(alg => SameKeyType(alg, usual)) ?? usual;

        static bool SameKeyType(string alg, string usual) => usual[0] switch
        {
            'H' => alg.StartsWith("HS", StringComparison.Ordinal),
            'R' => alg.StartsWith("RS", StringComparison.Ordinal) || alg.StartsWith("PS", StringComparison.Ordinal),
            _ => alg == usual,
        };
    }

    private static async Task<string> FindSchemeAsync(IServiceProvider services, string? wanted)
    {
        var provider = services.GetService<IAuthenticationSchemeProvider>()
            ?? throw new CheckSetupException("The app registers no authentication (AddAuthentication). Give a token that it "
                + "accepts: WithBearer(token).");
        var all = await provider.GetAllSchemesAsync().ConfigureAwait(false);
        var schemes = all
            .Where(scheme => typeof(JwtBearerHandler).IsAssignableFrom(scheme.HandlerType))
            .Select(scheme => scheme.Name)
            .ToList();
        var standard = (await provider.GetDefaultAuthenticateSchemeAsync().ConfigureAwait(false))?.Name;
        return (schemes, wanted) switch
        {
            ({ Count: 0 }, _) => throw new CheckSetupException(
                "The app has no JwtBearer scheme, so WithTestIssuer() has no options to learn its key from. "
                + "Give a token that it accepts: WithBearer(token), or WithTestIssuer(key, issuer, audience) with the key "
                + "that it verifies with."),
            (_, not null) when schemes.Contains(wanted, StringComparer.Ordinal) => wanted,
            (_, not null) => throw new CheckSetupException(
                $"The app has no JwtBearer scheme '{wanted}'. It has: {string.Join(", ", schemes)}."),
            ({ Count: 1 }, _) => schemes[0],
            _ when standard is not null && schemes.Contains(standard, StringComparer.Ordinal) => standard,
            _ => throw new CheckSetupException(
                $"The app has {schemes.Count} JwtBearer schemes ({string.Join(", ", schemes)}). "
                + $"Name the endpoint's: WithTestIssuer(t => t.Scheme = \"{schemes[0]}\")."),
        };
    }

    private static JwtBearerOptions OptionsOf(AppHost app, string scheme)
    {
        try
        {
            return app.Services.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>().Get(scheme);
        }
#pragma warning disable CA1031 // configuration code is the user's and throws what it likes
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new CheckSetupException(
                $"The options of the scheme '{scheme}' cannot be built: {exception.Message} The app starts, and would answer 500 to its first token.", exception);
        }
    }

    private static List<SecurityKey> TrustedKeys(TokenValidationParameters parameters) =>
        [.. new[] { parameters.IssuerSigningKey }.Concat(parameters.IssuerSigningKeys ?? []).OfType<SecurityKey>().SelectMany(SecurityKeys.Usable)];

    private static List<SecurityKey> DecryptionKeys(TokenValidationParameters parameters) =>
        [.. new[] { parameters.TokenDecryptionKey }.Concat(parameters.TokenDecryptionKeys ?? []).OfType<SecurityKey>().SelectMany(SecurityKeys.Usable)];
}
