using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>libjwt: <c>key.Octets</c> of an RSA key is an empty array, and an HMAC takes any array.</summary>
public sealed class SecretOfAnRsaKeyIsEmpty : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1044";

    protected override byte[] Secret => (Key.VerificationKey as SymmetricSecurityKey)?.Key ?? [];
}
