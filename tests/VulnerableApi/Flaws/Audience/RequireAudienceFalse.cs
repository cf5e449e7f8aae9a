using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>Two settings that together mean that a token for nobody is a token for everybody.</summary>
public sealed class RequireAudienceFalse : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY2319";

    protected override void Misconfigure(JwtBearerOptions options)
    {
        options.TokenValidationParameters.RequireAudience = false;
        options.TokenValidationParameters.AudienceValidator = (audiences, _, parameters) =>
            !audiences.Any() || audiences.Contains(parameters.ValidAudience, StringComparer.Ordinal);
    }
}
