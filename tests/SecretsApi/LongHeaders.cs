using System.Globalization;

namespace SecretsApi;

/// <summary>Refuses headers longer than the configuration entry <c>MaxHeader</c>, as a server or proxy does.</summary>
internal sealed class LongHeaders(RequestDelegate next, IConfiguration configuration)
{
    private readonly int _longest = int.Parse(configuration["MaxHeader"] ?? "1000000", CultureInfo.InvariantCulture);

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Headers["X-Api-Key"].ToString().Length <= _longest)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status431RequestHeaderFieldsTooLarge;
        return Task.CompletedTask;
    }
}
