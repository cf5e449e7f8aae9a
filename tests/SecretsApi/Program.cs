using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using SecretsApi.Comparers;
using SecretsApi.Identity;
using SecretsApi.Logins;

namespace SecretsApi;

/// <summary>
/// A service that compares secrets, by the comparer that the configuration entry <c>Comparer</c> names, and logs users in, as the entry
/// <c>Login</c> says.
/// </summary>
public sealed class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        var comparer = Named<SecretComparer>(builder.Configuration["Comparer"] ?? nameof(FixedTime));
        var login = Named<Login>(builder.Configuration["Login"] ?? nameof(AlwaysHashes));

        // read before Build(), as minimal APIs do
        var apiKey = builder.Configuration["Webhook:ApiKey"] ?? "a-key-that-nobody-knows";
        var signingKey = builder.Configuration["Webhook:Key"] ?? "another-key-that-nobody-knows";
        builder.Services.AddSingleton(new SecretStore { Secret = "a-secret-that-nobody-knows" });
        builder.Services.AddIdentityApiEndpoints<IdentityUser>().AddUserStore<MemoryUsers>();
        builder.Services.AddSingleton<IUserStore<IdentityUser>, MemoryUsers>(); // what a user did outlives a request
        var app = builder.Build();
        app.UseMiddleware<LongHeaders>();
        app.UseMiddleware<RateLimit>();

        app.MapPost("/webhook", (HttpRequest request) => Answer(comparer.Matches(apiKey, request.Headers["X-Api-Key"].ToString())));
        app.MapPost("/hook", (Hook hook, SecretStore store) => Answer(comparer.Matches(store.Secret, hook.Secret ?? "")));
        var bodyKey = builder.Configuration["Webhook:BodyKey"] ?? "a-third-key-that-nobody-knows";
        app.MapPost("/inbody", (Hook hook) => Answer(comparer.Matches(bodyKey, hook.Secret ?? "")));
        app.MapPost("/signed", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            var signature = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(signingKey), body.ToArray()));
            return Answer(comparer.Matches($"sha256={signature}", request.Headers["X-Signature"].ToString()));
        });
        app.MapPost("/signed-in-base64", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            var given = new byte[HMACSHA256.HashSizeInBytes];
            return Answer(Convert.TryFromBase64String(request.Headers["X-Signature"].ToString(), given, out _)
                && comparer.Matches(
                    Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(signingKey), body.ToArray())), Convert.ToHexStringLower(given)));
        });
        app.MapPost("/told", (HttpRequest request) => Told(apiKey, request.Headers["X-Api-Key"].ToString()));
        app.MapPost("/open", () => Results.Ok());
        app.MapPost("/ignored", () => Results.Unauthorized());
        app.MapPost("/login", async (Credentials credentials, HttpContext context) => await login.AnswerAsync(credentials, context));
        app.MapPost("/throws", string () => throw new IOException("the disk is full"));
        Accounts.Map(app);
        app.MapGroup("/identity").MapIdentityApi<IdentityUser>();
        app.Run();
    }

    private static IResult Answer(bool matches) => matches ? Results.Ok(new { accepted = true }) : Results.Unauthorized();

    /// <summary>Says whether the guess began right: a message that was meant to help.</summary>
    private static IResult Told(string secret, string guess) => guess == secret ? Results.Ok()
        : guess.Length > 0 && guess[0] == secret[0] ? Results.Json(new { error = "mistyped key" }, statusCode: 401)
        : Results.Json(new { error = "unknown key" }, statusCode: 401);

    private static T Named<T>(string name) => (T)Activator.CreateInstance(
        typeof(Program).Assembly.GetTypes().Single(type => type.Name == name && type.IsSubclassOf(typeof(T))))!;

    internal sealed record Hook(string? Secret);
}
