using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>
/// The stock handler as it is: <c>ValidateIssuerSigningKey</c> is off, and nobody looks at a certificate's dates.
/// </summary>
public sealed class TrustsExpiredCertificates : PublishedKeysFlaw
{
    public override string FallsTo => "CRY1071";

    protected override void MisuseKeys(JwtBearerOptions options) =>
        options.TokenValidationParameters.ValidateIssuerSigningKey = false;
}
