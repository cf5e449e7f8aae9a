using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary><c>IncludeErrorDetails</c> as it is by default.</summary>
public sealed class NamesTheFailedCheck : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY7149";

    protected override void Misconfigure(JwtBearerOptions options) => options.IncludeErrorDetails = true;
}
