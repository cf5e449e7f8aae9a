namespace StartupApi;

/// <summary>A service in the older style, which reads its configuration in a Startup class.</summary>
public sealed class Program
{
    public static void Main(string[] args) => CreateHostBuilder(args).Build().Run();

    public static IHostBuilder CreateHostBuilder(string[] args) => Host.CreateDefaultBuilder(args)
        .ConfigureLogging(logging => logging.ClearProviders())
        .ConfigureWebHostDefaults(web => web.UseStartup<Startup>());
}
