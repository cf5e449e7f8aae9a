using HardenedApi.Strict;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi;

/// <summary>The stock handler that reads its issuer's keys from an Authority, and one mistake.</summary>
public abstract class PublishedKeysFlaw : MisconfiguredJwtBearer
{
    public override string Alg => "RS256";

    public override bool UsesAppIssuer => true;

    protected sealed override void Misconfigure(JwtBearerOptions options)
    {
        options.Authority = new StrictRules { Alg = Alg, Kid = Key.Kid }.Issuer;
        options.TokenValidationParameters.IssuerSigningKey = null;
        MisuseKeys(options);
    }

    protected abstract void MisuseKeys(JwtBearerOptions options);
}
