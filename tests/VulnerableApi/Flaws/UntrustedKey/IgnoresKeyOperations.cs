using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>The stock handler as it is: it reads <c>use</c> and neither <c>key_ops</c> nor <c>alg</c> of a JWK.</summary>
public sealed class IgnoresKeyOperations : PublishedKeysFlaw
{
    public override string FallsTo => "CRY1055";

    protected override void MisuseKeys(JwtBearerOptions options)
    {
    }
}
