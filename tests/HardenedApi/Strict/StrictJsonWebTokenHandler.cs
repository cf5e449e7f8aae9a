using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HardenedApi.Strict;

/// <summary>The stock handler behind the rules of the RFCs that it does not keep by itself.</summary>
public sealed class StrictJsonWebTokenHandler(StrictRules rules) : JsonWebTokenHandler
{
    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters) =>
        StrictJws.Read(token) is { } jws && rules.HeaderIsSound(jws.Header) && rules.ClaimsAreSound(jws.Payload)
            && (!rules.Alg.StartsWith("ES", StringComparison.Ordinal) || ServiceKey.For(rules.Alg).Verifies(jws.SigningInput, jws.Signature))
            ? await base.ValidateTokenAsync(token, validationParameters)
            : new TokenValidationResult { IsValid = false, Exception = new SecurityTokenException("refused") };
}
