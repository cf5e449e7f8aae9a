using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>
/// The next key's buffer is there and not yet filled. The stock handler refuses an empty key and takes this one, which is the
/// same to HMAC.
/// </summary>
public sealed class SixtyFourZeroBytes : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY1020";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.IssuerSigningKeys = [new SymmetricSecurityKey(new byte[64])];
}
