using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Tokens;

namespace KeysApi;

/// <summary>
/// A service with keys: a secret (<c>Jwt:Key</c>) or a public key (<c>Jwt:PublicKey</c>) that its tokens are verified with, a JWK set that it publishes (<c>Jwks</c>) and a
/// hasher of passwords (<c>Iterations</c>).
/// </summary>
public sealed class Program
{
    private static int _starts;

    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        var configuration = builder.Configuration;
        if (configuration["Jwt:Starts"] is not null && Interlocked.Increment(ref _starts) > configuration.GetValue("Jwt:Starts", 1))
        {
            throw new InvalidOperationException("The port is in use.");
        }

        if (configuration.GetValue("Jwt:Validate", false))
        {
            Secret.Demand(configuration["Jwt:Key"]);
        }

        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            options.TokenValidationParameters = new TokenValidationParameters
            {
                ValidIssuer = "https://issuer.example",
                ValidAudience = "orders",
                IssuerSigningKey = Key(configuration),
            };
        });
        builder.Services.AddAuthorization();
        builder.Services.AddScoped<IPasswordHasher<Account>, PasswordHasher<Account>>();
        builder.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = configuration.GetValue("Iterations", 210_000));
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGet("/orders", () => new[] { "one" }).RequireAuthorization();
        app.MapGet("/.well-known/jwks.json", () => configuration["Jwks"] is { } jwks ? Results.Text(jwks, "application/json") : Results.NotFound());
        app.MapGet("/.well-known/openid-configuration", () => configuration["Jwks"] is null
            ? Results.NotFound()
            : Results.Json(new { issuer = "https://issuer.example", jwks_uri = "http://localhost/.well-known/jwks.json" }));
        app.MapGet("/page", () => Results.Text("<html></html>", "text/html"));
        app.Run();
    }

    private static SecurityKey Key(ConfigurationManager configuration)
    {
        if (configuration["Jwt:PublicKey"] is { } pem)
        {
            var rsa = RSA.Create();
            rsa.ImportFromPem(pem);
            return new RsaSecurityKey(rsa);
        }

        return new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration["Jwt:Key"] ?? "dGhpcyBrZXkgd2FzIGRyYXduIGJ5IG5vYm9keSBhdCBhbGw="));
    }
}
