namespace CryptoAssert.Http;

/// <summary>An app that runs in this process.</summary>
internal sealed class AppTarget(AppHost app) : HttpTarget
{
    public override string Description => $"{app.Name} (in memory)";

    public override AppHost App => app;

    public override bool IsOnThisMachine => true;

    public override HttpClient Connect() => app.Client;
}
