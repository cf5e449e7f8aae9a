using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary><c>var key = new byte[128];</c> and the line that fills it was lost in a merge.</summary>
public sealed class BufferNeverFilled : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY1021";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.IssuerSigningKeys = [new SymmetricSecurityKey(new byte[128])];
}
