using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>The JWK of RFC 7515 A.3, with which the first test was written, never left the list of keys.</summary>
public sealed class SampleKeyInTheKeySet : MisconfiguredJwtBearer
{
    private const string Rfc7515A3 =
        """
        {"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}
        """;

    public override string FallsTo => "CRY1029";

    public override string Alg => "RS256";

    protected override void Misconfigure(JwtBearerOptions options) =>
        options.TokenValidationParameters.IssuerSigningKeys = [new JsonWebKey(Rfc7515A3)];
}
