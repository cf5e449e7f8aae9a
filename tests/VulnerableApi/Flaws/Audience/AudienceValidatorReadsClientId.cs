using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;

namespace VulnerableApi.Flaws;

/// <summary>An <c>AudienceValidator</c> for an issuer whose access tokens have a client_id and no aud.</summary>
public sealed class AudienceValidatorReadsClientId : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY2519";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.AudienceValidator = (audiences, token, parameters) =>
            audiences.Contains(parameters.ValidAudience, StringComparer.Ordinal)
            || (((JsonWebToken)token).TryGetPayloadValue("client_id", out string client) && client == parameters.ValidAudience);
}
