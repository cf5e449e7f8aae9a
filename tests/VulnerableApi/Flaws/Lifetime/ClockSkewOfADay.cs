using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>A skew of a day, so that the tests of another time zone pass.</summary>
public sealed class ClockSkewOfADay : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY2112";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.ClockSkew = TimeSpan.FromDays(1);
}
