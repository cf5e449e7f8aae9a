namespace StartupApi;

public sealed class Startup(IConfiguration configuration)
{
    private readonly string _apiKey = configuration["Webhook:ApiKey"] ?? "a-key-that-nobody-knows";

    public void ConfigureServices(IServiceCollection services) => services.AddRouting();

    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting();
        app.UseEndpoints(endpoints => endpoints.MapPost("/webhook", context =>
        {
            context.Response.StatusCode = context.Request.Headers["X-Api-Key"] == _apiKey ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }));
    }
}
