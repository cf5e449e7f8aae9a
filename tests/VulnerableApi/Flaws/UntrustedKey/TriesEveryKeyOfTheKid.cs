using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>A key resolver that hands out all keys of that kid; the handler tries one after the other.</summary>
public sealed class TriesEveryKeyOfTheKid : PublishedKeysFlaw
{
    public override string FallsTo => "CRY1073";

    protected override void MisuseKeys(JwtBearerOptions options) =>
        options.TokenValidationParameters.IssuerSigningKeyResolverUsingConfiguration = (_, _, kid, _, configuration) =>
            configuration.SigningKeys.Where(key => key.KeyId == kid);
}
