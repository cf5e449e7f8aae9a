using System.Collections.Concurrent;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Verifying costs time, so a signature that held once is remembered; what it was a signature of is not.</summary>
public sealed class CachesVerifiedSignatures : HandWrittenFlaw
{
    public override string FallsTo => "CRY1010";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        private readonly ConcurrentDictionary<string, bool> _verified = new(StringComparer.Ordinal);

        protected override bool SignatureHolds(StrictJws jws)
        {
            var signature = Convert.ToHexString(jws.Signature);
            return _verified.ContainsKey(signature) || (base.SignatureHolds(jws) && _verified.TryAdd(signature, true));
        }
    }
}
