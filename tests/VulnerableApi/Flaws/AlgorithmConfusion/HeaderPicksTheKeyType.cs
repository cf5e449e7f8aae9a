using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>verify(token, key)</c> of many a library: the header's alg decides whether the key's text is a public key or a secret. What
/// the text is differs from team to team.
/// </summary>
public abstract class HeaderPicksTheKeyType : HandWrittenFlaw
{
    public override string Alg => "RS256";

    /// <summary>The key as the service read it from its configuration.</summary>
    protected abstract byte[] Secret { get; }

    protected override StrictVerifier Verifier() => new Flawed(this);

    /// <summary>The guard that was added after the first report, where there is one.</summary>
    protected virtual bool Allows(string alg) => true;

    private sealed class Flawed(HeaderPicksTheKeyType flaw) : StrictVerifier(flaw.Alg)
    {
        protected override bool HeaderIsSound(JsonObject header) => StrictRules.Text(header, "alg") switch
        {
            "HS256" or "HS384" or "HS512" => (Rules with { Alg = StrictRules.Text(header, "alg")! }).HeaderIsSound(header),
            _ => base.HeaderIsSound(header),
        };

        protected override bool SignatureHolds(StrictJws jws) => StrictRules.Text(jws.Header, "alg") switch
        {
            "HS256" => flaw.Allows("HS256") && Equal(HMACSHA256.HashData(flaw.Secret, jws.SigningInput), jws.Signature),
            "HS384" => flaw.Allows("HS384") && Equal(HMACSHA384.HashData(flaw.Secret, jws.SigningInput), jws.Signature),
            "HS512" => flaw.Allows("HS512") && Equal(HMACSHA512.HashData(flaw.Secret, jws.SigningInput), jws.Signature),
            _ => base.SignatureHolds(jws),
        };

        private static bool Equal(byte[] expected, byte[] actual) => CryptographicOperations.FixedTimeEquals(expected, actual);
    }
}
