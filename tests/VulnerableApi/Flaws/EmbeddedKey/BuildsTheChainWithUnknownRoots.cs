using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>AllowUnknownCertificateAuthority</c>, because <c>chain.Build</c> returned false in the test environment.</summary>
public sealed class BuildsTheChainWithUnknownRoots : HandWrittenFlaw
{
    public override string FallsTo => "CRY1066";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : HeaderReadingVerifier(alg, "x5c")
    {
        protected override bool SignatureHolds(StrictJws jws)
        {
            if (jws.Header["x5c"] is not JsonArray { Count: > 0 } x5c
                || x5c[0] is not JsonValue first || !first.TryGetValue<string>(out var der))
            {
                return base.SignatureHolds(jws);
            }

            try
            {
                using var leaf = X509CertificateLoader.LoadCertificate(Convert.FromBase64String(der));
                using var chain = new X509Chain();
                chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
                chain.ChainPolicy.DisableCertificateDownloads = true;
                chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority;
                using var rsa = chain.Build(leaf) ? leaf.GetRSAPublicKey() : null;
                return rsa is not null && rsa.VerifyData(jws.SigningInput, jws.Signature, Key.Hash, RSASignaturePadding.Pkcs1);
            }
            catch (Exception exception) when (exception is CryptographicException or FormatException)
            {
                return false;
            }
        }
    }
}
