namespace SecretsApi.Logins;

/// <summary>A log-in form.</summary>
public sealed record Credentials(string User, string Password);
