using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>X509Certificate2.CreateFromPem(await http.GetStringAsync(header.x5u))</c>, and no chain is built.</summary>
public sealed class FetchesTheCertificateAtX5u : HandWrittenFlaw
{
    public override string FallsTo => "CRY1065";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : HeaderReadingVerifier(alg, "x5u")
    {
        protected override bool SignatureHolds(StrictJws jws)
        {
            if (StrictRules.Text(jws.Header, "x5u") is not { } x5u)
            {
                return base.SignatureHolds(jws);
            }

            try
            {
                using var certificate = X509Certificate2.CreateFromPem(Fetched.Text(x5u));
                using var rsa = certificate.GetRSAPublicKey();
                return rsa is not null && rsa.VerifyData(jws.SigningInput, jws.Signature, Key.Hash, RSASignaturePadding.Pkcs1);
            }
            catch (CryptographicException)
            {
                return false;
            }
        }
    }
}
