using TokensApi.Makers;

namespace TokensApi;

/// <summary>One-time codes for one user: issued, and entered.</summary>
internal static class Codes
{
    /// <param name="app">The service.</param>
    /// <param name="maker">Makes the codes.</param>
    /// <param name="guesses">After so many wrong ones a code is thrown away; less than 1: never.</param>
    public static void Map(WebApplication app, TokenMaker maker, int guesses)
    {
        var (valid, wrong) = ((string?)null, 0);
        app.MapPost("/codes", () =>
        {
            (valid, wrong) = (maker.Next(), 0);
            return new { code = valid };
        });
        app.MapPost("/codes/enter", (Entered entered) =>
        {
            if (entered.Code != valid || valid is null)
            {
                valid = ++wrong == guesses ? null : valid;
                return Results.Unauthorized();
            }

            valid = null;
            return Results.Ok(new { welcome = "alice" });
        });
        app.MapPost("/codes/enter-and-fail", (Entered entered) => wrong++ > guesses ? Results.StatusCode(StatusCodes.Status500InternalServerError)
            : entered.Code == valid ? Results.Ok(new { welcome = "alice" })
            : Results.Unauthorized());
        app.MapPost("/codes/ignore", (Entered _) => Results.Ok(new { thanks = true }));
    }

    private sealed record Entered(string Code);
}
