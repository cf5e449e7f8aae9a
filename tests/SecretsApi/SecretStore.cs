namespace SecretsApi;

/// <summary>A secret that lies elsewhere than in the configuration.</summary>
public sealed class SecretStore
{
    public required string Secret { get; set; }
}
