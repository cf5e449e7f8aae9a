using HardenedApi.Strict;
using VulnerableApi.Mathematics;

namespace VulnerableApi.Flaws;

/// <summary>
/// Skips the FF octets, reads the DigestInfo, compares the hash, and never asks whether anything follows. OpenSSL before
/// 0.9.8c.
/// </summary>
public sealed class FindsTheHashAndStops : HandWrittenFlaw
{
    public override string FallsTo => "CRY1091";

    public override string Alg => "RS256";

    public override ServiceKey Key => SmallExponentKey.Rs256;

    protected override StrictVerifier Verifier() => new Flawed(Key);

    private sealed class Flawed(ServiceKey key) : RsaByHand(key)
    {
        protected override bool BlockHolds(byte[] block, byte[] signingInput)
        {
            var rest = block.AsSpan();
            if (!rest.StartsWith([(byte)0, (byte)1]))
            {
                return false;
            }

            rest = rest[2..].TrimStart((byte)0xFF);
            return rest.StartsWith([(byte)0, .. Sha256Prefix, .. Hash(signingInput)]);
        }
    }
}
