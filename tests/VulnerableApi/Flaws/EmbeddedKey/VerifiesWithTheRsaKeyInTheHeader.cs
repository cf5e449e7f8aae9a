using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>key = header.jwk ?? ourKey</c>, as node-jose did.</summary>
public sealed class VerifiesWithTheRsaKeyInTheHeader : HandWrittenFlaw
{
    public override string FallsTo => "CRY1057";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : HeaderReadingVerifier(alg, "jwk")
    {
        protected override bool SignatureHolds(StrictJws jws)
        {
            if (jws.Header["jwk"] is not JsonObject jwk)
            {
                return base.SignatureHolds(jws);
            }

            if (StrictRules.Text(jwk, "kty") != "RSA" || StrictJws.Canonical(StrictRules.Text(jwk, "n") ?? "") is not { Length: > 0 } n
                || StrictJws.Canonical(StrictRules.Text(jwk, "e") ?? "") is not { Length: > 0 } e)
            {
                return false;
            }

            try
            {
                using var rsa = RSA.Create(new RSAParameters { Modulus = n, Exponent = e });
                return rsa.VerifyData(jws.SigningInput, jws.Signature, Key.Hash, RSASignaturePadding.Pkcs1);
            }
            catch (CryptographicException)
            {
                return false;
            }
        }
    }
}
