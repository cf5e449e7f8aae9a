using System.Security.Cryptography;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>for (var i = 0; i &lt; received.Length; i++)</c>: the loop ends with what was sent.</summary>
public sealed class ComparesAsFarAsSent : HandWrittenFlaw
{
    public override string FallsTo => "CRY1014";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool SignatureHolds(StrictJws jws)
        {
            var expected = HMACSHA256.HashData(Key.Secret, jws.SigningInput);
            for (var i = 0; i < jws.Signature.Length; i++)
            {
                if (i >= expected.Length || jws.Signature[i] != expected[i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
