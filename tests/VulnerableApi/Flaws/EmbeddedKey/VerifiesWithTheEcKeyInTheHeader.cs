using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>ECDsa.Create(ParametersOf(header.jwk))</c>: the library offered it as "key from token".</summary>
public sealed class VerifiesWithTheEcKeyInTheHeader : HandWrittenFlaw
{
    public override string FallsTo => "CRY1058";

    public override string Alg => "ES256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : HeaderReadingVerifier(alg, "jwk")
    {
        protected override bool SignatureHolds(StrictJws jws)
        {
            if (jws.Header["jwk"] is not JsonObject jwk)
            {
                return base.SignatureHolds(jws);
            }

            if (StrictRules.Text(jwk, "crv") != "P-256" || StrictJws.Canonical(StrictRules.Text(jwk, "x") ?? "") is not { Length: 32 } x
                || StrictJws.Canonical(StrictRules.Text(jwk, "y") ?? "") is not { Length: 32 } y)
            {
                return false;
            }

            try
            {
                using var ec = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = x, Y = y } });
                return ec.VerifyData(jws.SigningInput, jws.Signature, Key.Hash);
            }
            catch (CryptographicException)
            {
                return false;
            }
        }
    }
}
