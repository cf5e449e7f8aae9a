using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>The answer to "IDX10214: Audience validation failed" that is found first.</summary>
public sealed class ValidateAudienceFalse : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY2119";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.ValidateAudience = false;
}
