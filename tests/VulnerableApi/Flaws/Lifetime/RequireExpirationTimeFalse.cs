using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary><c>RequireExpirationTime = false</c>, for the one service account whose token has no end.</summary>
public sealed class RequireExpirationTimeFalse : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY2114";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.RequireExpirationTime = false;
}
