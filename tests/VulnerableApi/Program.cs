using System.Security.Claims;

namespace VulnerableApi;

/// <summary>A service with one flaw, named by the configuration entry <c>Flaw</c>.</summary>
public sealed class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        var flaw = FlawCatalogue.Named(builder.Configuration["Flaw"] ?? throw new InvalidOperationException("Set the configuration entry Flaw."));
        flaw.AddAuthentication(builder);
        builder.Services.AddAuthorization();
        var app = builder.Build();
        flaw.Use(app);
        app.MapMethods("/orders", [flaw.Method.Method], (ClaimsPrincipal user) => new { user = user.FindFirst("sub")?.Value, orders = new[] { "apples", "pears" } })
            .RequireAuthorization();
        app.Run();
    }
}
