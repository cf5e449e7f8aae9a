using System.Security.Claims;

namespace SchemesApi;

/// <summary>
/// A service whose authentication is set up in one of the ways of <see cref="Setups"/>, named by the configuration entry
/// <c>Setup</c>.
/// </summary>
public sealed class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        Setups.All[builder.Configuration["Setup"] ?? throw new InvalidOperationException("Set the configuration entry "
            + "Setup.")](builder);
        builder.Services.AddAuthorization();
        var app = builder.Build();
        app.MapGet("/orders", (ClaimsPrincipal user) => new { user = user.Identity?.Name, orders = new[] { "apples", "pears" } })
            .RequireAuthorization();
        app.Run();
    }
}
