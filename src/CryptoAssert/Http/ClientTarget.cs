namespace CryptoAssert.Http;

/// <summary>Whatever the user's HttpClient reaches.</summary>
internal sealed class ClientTarget(HttpClient client) : HttpTarget
{
    public override string Description => client.BaseAddress?.ToString() ?? "a client without a base address";

    public override bool IsOnThisMachine => client.BaseAddress is { IsLoopback: true };

    public override HttpClient Connect() => client;
}
