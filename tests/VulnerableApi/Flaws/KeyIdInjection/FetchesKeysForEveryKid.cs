using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>"The key may be new": the JWKS is fetched again, at once, whenever a kid is unknown.</summary>
public sealed class FetchesKeysForEveryKid : PublishedKeysFlaw
{
    public override string FallsTo => "CRY1072";

    protected override void MisuseKeys(JwtBearerOptions options) => options.Events = new JwtBearerEvents
    {
        OnAuthenticationFailed = async context =>
        {
            if (context.Exception is SecurityTokenSignatureKeyNotFoundException)
            {
                var jwks = await context.Options.Backchannel.GetStringAsync($"{context.Options.MetadataAddress}/jwks", context.HttpContext.RequestAborted);
                context.Options.TokenValidationParameters.IssuerSigningKeys = new JsonWebKeySet(jwks).GetSigningKeys();
            }
        },
    };
}
