using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>The default of the stock handler.</summary>
public sealed class IgnoresTrailingSlashOfAudience : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY2419";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.IgnoreTrailingSlashWhenValidatingAudience = true;
}
