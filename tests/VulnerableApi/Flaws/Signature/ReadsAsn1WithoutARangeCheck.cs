using System.Formats.Asn1;
using System.Numerics;
using HardenedApi.Strict;
using VulnerableApi.Mathematics;

namespace VulnerableApi.Flaws;

/// <summary>"Some clients send DER": a second reader for the signature, without the checks of the first.</summary>
public sealed class ReadsAsn1WithoutARangeCheck : HandWrittenFlaw
{
    public override string FallsTo => "CRY1086";

    public override string Alg => "ES256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : EcdsaByHand(alg)
    {
        protected override bool SignatureHolds(StrictJws jws) => ReadAsn1(jws.Signature) is var (r, s)
            ? Verifies(jws.SigningInput, r, s)
            : Key.Verifies(jws.SigningInput, jws.Signature);

        private static (BigInteger R, BigInteger S)? ReadAsn1(byte[] signature)
        {
            try
            {
                var reader = new AsnReader(signature, AsnEncodingRules.DER);
                var numbers = reader.ReadSequence();
                var (r, s) = (numbers.ReadInteger(), numbers.ReadInteger());
                numbers.ThrowIfNotEmpty();
                reader.ThrowIfNotEmpty();
                return (r, s);
            }
            catch (AsnContentException)
            {
                return null;
            }
        }
    }
}
