using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Issuer and service sit behind one gateway, and nobody saw a reason for a key: every token is unsigned.</summary>
public sealed class IssuesUnsignedTokens : HandWrittenFlaw
{
    public override string FallsTo => "CRY1200";

    public override string GenuineToken
    {
        get
        {
            var rules = new StrictRules { Alg = "none", Kid = "" };
            var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
            var claims = new JsonObject
            {
                ["sub"] = "alice", ["iss"] = rules.Issuer, ["aud"] = rules.Audience, ["iat"] = now, ["exp"] = now + 600,
            };
            return $"{Segment("""{"alg":"none"}""")}.{Segment(claims.ToJsonString())}.";
        }
    }

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private static string Segment(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) => StrictRules.Text(header, "alg") == "none";

        protected override bool SignatureHolds(StrictJws jws) => jws.Signature.Length == 0;
    }
}
