using System.Security.Cryptography;
using HardenedApi.Strict;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace SchemesApi;

/// <summary>The ways in which people set up JwtBearer. Issuer, audience and lifetime are validated in all of them.</summary>
public static class Setups
{
    public const string Issuer = "https://issuer.example";
    public const string Partner = "https://partner.example";
    public const string Audience = "https://api.example";

    public static IReadOnlyDictionary<string, Action<WebApplicationBuilder>> All { get; } = new Dictionary<string, Action<WebApplicationBuilder>>(StringComparer.Ordinal)
    {
        ["Stock"] = builder =>
            JwtBearer(builder, options => options.Parameters.IssuerSigningKey = ServiceKey.For(builder.Configuration["Alg"]!).VerificationKey),
        ["SymmetricKey"] = builder =>
            JwtBearer(builder, options => options.Parameters.IssuerSigningKey = ServiceKey.For("HS256").VerificationKey),
        ["RsaPublicKey"] = builder =>
            JwtBearer(builder, options => options.Parameters.IssuerSigningKey = ServiceKey.For("RS256").VerificationKey),
        ["EcdsaPublicKey"] = builder =>
            JwtBearer(builder, options => options.Parameters.IssuerSigningKey = ServiceKey.For("ES384").VerificationKey),
        ["PublicKeyInAJwk"] = builder => JwtBearer(builder, options => options.Parameters.IssuerSigningKeys =
            [JsonWebKeyConverter.ConvertFromSecurityKey(ServiceKey.For("RS256").VerificationKey)]),
        ["OwnPrivateKey"] = builder =>
            JwtBearer(builder, options => options.Parameters.IssuerSigningKey = ServiceKey.For("RS256").SigningKey),
        ["Authority"] = builder => JwtBearer(builder, options => options.Authority = Issuer),
        ["AuthorityAlone"] = builder => JwtBearer(builder, options =>
        {
            (options.Authority, options.Audience) = (Issuer, Audience);
            (options.Parameters.ValidIssuer, options.Parameters.ValidAudience) = (null, null);
        }),
        ["MetadataAddress"] = builder =>
            JwtBearer(builder, options => options.MetadataAddress = $"{Issuer}/tenant/openid-configuration"),
        ["StaticConfiguration"] = builder =>
            JwtBearer(builder, options => options.Configuration = new OpenIdConnectConfiguration { Issuer = Issuer }),
        ["SeveralSchemes"] = builder => JwtBearer(
            JwtBearer(builder, options => options.Authority = "https://partner.example", "Partners"), options => options.Authority = Issuer, "Customers"),
        ["SecurityTokenValidators"] = builder => JwtBearer(builder, options =>
            (options.UseSecurityTokenValidators, options.Parameters.IssuerSigningKey) = (true, ServiceKey.For("RS256").VerificationKey)),
        ["SecurityTokenValidatorsWithAuthority"] = builder => JwtBearer(builder, options =>
            (options.UseSecurityTokenValidators, options.Authority) = (true, Issuer)),
        ["KeyResolver"] = builder =>
            JwtBearer(builder, options => options.Parameters.IssuerSigningKeyResolver = (_, _, _, _) => [ServiceKey.For("RS256").VerificationKey]),
        ["KeyResolverWithAuthority"] = builder => JwtBearer(builder, options =>
        {
            options.Authority = Issuer;
            options.Parameters.IssuerSigningKeyResolverUsingConfiguration = (_, _, _, _, configuration) => configuration.SigningKeys;
        }),
        ["NoKey"] = builder => JwtBearer(builder, _ => { }),
        ["NoJwtBearer"] = builder => builder.Services.AddAuthentication("Cookies").AddCookie("Cookies"),
        ["NoAuthentication"] = _ => { },
        ["BrokenOptions"] = builder =>
            JwtBearer(builder, options => options.Parameters.IssuerSigningKey = new SymmetricSecurityKey([])),
        ["SignatureValidator"] = builder =>
            JwtBearer(builder, options => options.Parameters.SignatureValidator = (token, _) => new JsonWebToken(token)),
        ["ValidTypes"] = builder => JwtBearer(builder, options =>
            (options.Authority, options.Parameters.ValidTypes) = (Issuer, ["at+jwt"])),
        ["ValidAlgorithms"] = builder => JwtBearer(builder, options =>
            (options.Parameters.IssuerSigningKey, options.Parameters.ValidAlgorithms) = (ServiceKey.For("PS256").VerificationKey, ["PS256"])),
        ["ValidAlgorithmsWithAuthority"] = builder => JwtBearer(builder, options =>
            (options.Authority, options.Parameters.ValidAlgorithms) = (Issuer, ["ES256"])),
        ["DecryptionKey"] = builder => JwtBearer(builder, options =>
            (options.Authority, options.Parameters.TokenDecryptionKey) = (Issuer, new RsaSecurityKey(RSA.Create(2048)))),
        ["KeyPerKid"] = builder => JwtBearer(builder, options =>
            (options.Parameters.IssuerSigningKey, options.Parameters.TryAllIssuerSigningKeys) = (ServiceKey.For("ES256").VerificationKey, false)),
        ["KeyOfThePartner"] = builder => JwtBearer(builder, options =>
        {
            options.Parameters.ValidIssuers = [Issuer, Partner];
            options.Parameters.IssuerSigningKey = ServiceKey.For("HS256").VerificationKey;
            options.Parameters.ValidateIssuerSigningKey = true;
            options.Parameters.IssuerSigningKeyValidator = (_, token, _) => token.Issuer == Partner;
        }),
        ["ValidatedKeys"] = builder => JwtBearer(builder, options =>
            (options.Authority, options.Parameters.ValidateIssuerSigningKey) = (Issuer, true)),
        ["StrictAuthority"] = builder => JwtBearer(builder, options =>
        {
            options.Authority = Issuer;
            options.Parameters.ValidAlgorithms = ["RS256"];
            options.Parameters.IssuerSigningKeyValidatorUsingConfiguration = PublishedKeyRules.Allow;
        }),
    };

    extension(JwtBearerOptions options)
    {
        private TokenValidationParameters Parameters => options.TokenValidationParameters;
    }

    private static WebApplicationBuilder JwtBearer(WebApplicationBuilder builder, Action<JwtBearerOptions> setUp, string scheme = JwtBearerDefaults.AuthenticationScheme)
    {
        builder.Services.AddAuthentication(scheme).AddJwtBearer(scheme, options =>
        {
            options.BackchannelHttpHandler = new NoNetwork();
            options.Parameters.ValidIssuer = Issuer;
            options.Parameters.ValidAudience = Audience;
            options.Parameters.NameClaimType = JwtRegisteredClaimNames.Sub;
            setUp(options);
        });
        return builder;
    }
}
