using System.Globalization;

namespace SecretsApi;

/// <summary>Answers 429 after as many requests as the configuration entry <c>MostRequests</c> says.</summary>
internal sealed class RateLimit(RequestDelegate next, IConfiguration configuration)
{
    private readonly int _most = int.Parse(configuration["MostRequests"] ?? "2000000000", CultureInfo.InvariantCulture);
    private int _requests;

    public Task InvokeAsync(HttpContext context)
    {
        if (Interlocked.Increment(ref _requests) <= _most)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Task.CompletedTask;
    }
}
