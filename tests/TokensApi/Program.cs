using System.Globalization;
using TokensApi.Makers;

namespace TokensApi;

/// <summary>A service that issues tokens by the maker that the configuration entry <c>Maker</c> names, in every place where they may stand.</summary>
public sealed class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<Mailbox>();
        var maker = Named(builder.Configuration["Maker"] ?? nameof(Hexadecimal));
        var limit = builder.Configuration.GetValue("Limit", int.MaxValue);
        var issued = 0;
        var app = builder.Build();
        app.Use(async (context, next) =>
        {
            if (Interlocked.Increment(ref issued) > limit)
            {
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                return;
            }

            await next(context);
        });

        app.MapPost("/password-reset", () => new { user = "alice", token = maker.Next() });
        app.MapPost("/nested", () => new { data = new[] { new { token = maker.Next() } } });
        app.MapPost("/header", (HttpResponse response) =>
        {
            response.Headers["X-Session"] = maker.Next();
            return Results.Ok();
        });
        app.MapPost("/cookie", (HttpResponse response) =>
        {
            response.Cookies.Append("session", maker.Next());
            return Results.Ok();
        });
        app.MapPost("/link", () => Results.Redirect($"/reset?code={maker.Next()}&user=alice"));
        app.MapPost("/page", () => $"<a href=\"/reset?code={maker.Next()}\">reset</a>");
        app.MapPost("/mailed", (Mailbox mailbox) =>
        {
            mailbox.Last = maker.Next();
            return Results.Accepted();
        });
        app.MapPost("/text", () => Results.Text(maker.Next()));
        app.MapPost("/none", () => new { id = 17, link = "sent" });
        app.MapPost("/null", () => new { token = (string?)null });
        app.MapPost("/object", () => new { token = new { } });
        app.MapPost("/broken", () => Results.StatusCode(StatusCodes.Status500InternalServerError));
        app.MapPost("/thrice", () => issued > 3 ? Results.Ok(new { }) : Results.Ok(new { token = maker.Next() }));
        Codes.Map(app, maker, builder.Configuration.GetValue("Guesses", 5));
        app.Run();
    }

    private static TokenMaker Named(string name) =>
        (TokenMaker)Activator.CreateInstance(typeof(TokenMaker).Assembly.GetType($"{typeof(TokenMaker).Namespace}.{name}")
            ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"There is no maker of tokens called {name}.")))!;
}
