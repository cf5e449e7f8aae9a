using System.Security.Cryptography;
using System.Text;

namespace SecretsApi;

/// <summary>The forms beside the log-in: people hide who exists there, and tell it here.</summary>
internal static class Accounts
{
    public static void Map(WebApplication app)
    {
        // the same words for everybody, and a token is made and mailed for those who exist
        app.MapPost("/reset", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            if (Exists(form["email"].ToString()))
            {
                _ = Token(form["email"].ToString());
            }

            return Results.Accepted(value: "If there is such an account, a mail is on its way.");
        });

        // the same work for everybody
        app.MapPost("/reset-alike", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            _ = Token(form["email"].ToString());
            return Results.Accepted(value: "If there is such an account, a mail is on its way.");
        });

        app.MapPost("/not-understood", () => Results.BadRequest());
        app.MapPost("/behind-authorization", (HttpResponse response) =>
        {
            response.Headers.WWWAuthenticate = "Bearer";
            return Results.Unauthorized();
        });
        app.MapPost("/behind-a-log-in-page", () => Results.Redirect("/Account/Login?ReturnUrl=%2Flogin"));
        app.MapPost("/forbidden", () => Results.StatusCode(StatusCodes.Status403Forbidden));
        app.MapPost("/register", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            return Exists(form["email"].ToString()) ? Results.Text("This address is taken.") : Results.Text("Welcome! Please confirm your address.");
        });
    }

    private static bool Exists(string email) => email.StartsWith("alice@", StringComparison.Ordinal);

    private static byte[] Token(string email) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(email), RandomNumberGenerator.GetBytes(16), 20_000, HashAlgorithmName.SHA256, 32);
}
