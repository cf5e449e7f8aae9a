using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary><c>ValidateLifetime = false</c>, because the clocks of two machines disagreed once.</summary>
public sealed class IgnoresExpiry : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY2112";

    protected override void Misconfigure(JwtBearerOptions options) => options.TokenValidationParameters.ValidateLifetime = false;
}
