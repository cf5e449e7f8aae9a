using System.Formats.Asn1;
using HardenedApi.Strict;
using VulnerableApi.Mathematics;

namespace VulnerableApi.Flaws;

/// <summary>Parses the DigestInfo properly, but for the parameters of its algorithm, which can hold anything: BERserk.</summary>
public sealed class IgnoresTheHashParameters : HandWrittenFlaw
{
    public override string FallsTo => "CRY1091";

    public override string Alg => "RS256";

    public override ServiceKey Key => SmallExponentKey.Rs256;

    protected override StrictVerifier Verifier() => new Flawed(Key);

    private sealed class Flawed(ServiceKey key) : RsaByHand(key)
    {
        protected override bool BlockHolds(byte[] block, byte[] signingInput)
        {
            var separator = block.AsSpan(2).IndexOfAnyExcept((byte)0xFF) + 2;
            if (block is not [0, 1, ..] || separator < 10 || block[separator] != 0)
            {
                return false;
            }

            try
            {
                var reader = new AsnReader(block.AsMemory(separator + 1), AsnEncodingRules.BER);
                var digestInfo = reader.ReadSequence();
                var oid = digestInfo.ReadSequence().ReadObjectIdentifier();
                var hash = digestInfo.ReadOctetString();
                digestInfo.ThrowIfNotEmpty();
                reader.ThrowIfNotEmpty();
                return oid == "2.16.840.1.101.3.4.2.1" && hash.AsSpan().SequenceEqual(Hash(signingInput));
            }
            catch (AsnContentException)
            {
                return false;
            }
        }
    }
}
