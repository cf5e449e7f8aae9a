using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;

namespace VulnerableApi.Flaws;

/// <summary>The most copied answer to "IDX10503": a delegate that parses and verifies nothing.</summary>
public sealed class SignatureValidatorStub : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY1000";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.SignatureValidator = (token, _) => new JsonWebToken(token);
}
