using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// A denylist of token hashes behind an ordinary ECDSA verification: logging out revokes one text of the token, and its twin with
/// n-s is not on the list.
/// </summary>
public sealed class RevokesTokensByTheirHash : HandWrittenFlaw
{
    public override string FallsTo => "CRY1089";

    public override string Alg => "ES256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        private readonly ConcurrentDictionary<string, bool> _revoked = new(StringComparer.Ordinal);

        public override JsonObject? Authenticate(HttpContext context)
        {
            if (ReadToken(context.Request) is not { } token || _revoked.ContainsKey(Hash(token)) || Verify(token) is not { } claims)
            {
                return null;
            }

            if (context.Request.Path == "/logout")
            {
                _revoked[Hash(token)] = true;
            }

            return claims;
        }

        protected override bool SignatureHolds(StrictJws jws) => Key.Ec.VerifyData(jws.SigningInput, jws.Signature, Key.Hash);

        private static string Hash(string token) => Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)));
    }
}
