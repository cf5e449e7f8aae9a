using System.Numerics;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>new BigInteger(signature[..half])</c>: as numbers, r and s are the same with any count of zeros before them.
/// </summary>
public sealed class CutsTheSignatureInTheMiddle : HandWrittenFlaw
{
    public override string FallsTo => "CRY1090";

    public override string Alg => "ES256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool SignatureHolds(StrictJws jws)
        {
            var half = jws.Signature.Length / 2;
            return Key.Verifies(jws.SigningInput, [.. Field(jws.Signature[..half]), .. Field(jws.Signature[half..])]);
        }

        private static byte[] Field(byte[] number)
        {
            var bytes = new BigInteger(number, isUnsigned: true, isBigEndian: true).ToByteArray(isUnsigned: true, isBigEndian: true);
            return bytes.Length > 32 ? [] : [.. new byte[32 - bytes.Length], .. bytes];
        }
    }
}
