using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token that is bound to a key (<c>cnf</c>) and works without that key's proof. RFC 9449 7.2: a service that knows DPoP must
/// refuse it as a bearer token, one that does not would presumably accept it. CVE-2024-49755 (Duende).
/// </summary>
internal sealed class CnfIgnored : JwtAttack
{
    public override string Id => "CRY2129";

    public override JwtFamily Family => JwtFamily.Claims;

    public override JwtTier Tier => JwtTier.OnRequest;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [345, 294];

    public override IReadOnlyList<string> References =>
        ["RFC 9449 7.2", "RFC 8705 3", "RFC 7800 3.1", "ASVS 10.3.5", "CVE-2024-49755"];

    public override string Cause => "accepted a token that is bound to a key, without proof of that key";

    public override string Why => "a bound token that was stolen works like any other: the binding protects nothing";

    public override string Fix =>
        "validate the DPoP proof or the client certificate against cnf, or refuse tokens that carry cnf: AddJwtBearer "
        + "does neither";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var thumbprint = RawJwt.Segment(attacker.Bytes(32));
        yield return Bound("bound to a DPoP key, sent as a bearer token", new JsonObject { ["jkt"] = thumbprint });
        yield return Bound("bound to a client certificate, sent without it", new JsonObject { ["x5t#S256"] = thumbprint });
        yield return Bound("bound to a key by its kid, sent without a proof", new JsonObject { ["kid"] = "client-key" });
        yield return Bound("bound to a DPoP key, with the proof of another key", new JsonObject { ["jkt"] = thumbprint }) with
        {
            Deliver = (request, token, _) =>
            {
                request.Headers.Add(("Authorization", $"DPoP {token}"));
                request.Headers.Add(("DPoP", Proof(request, token, attacker)));
            },
        };

        Forgery Bound(string variant, JsonObject confirmation) =>
            new(attacker.Issuer!.Reissue(attacker.Token, payload => payload["cnf"] = confirmation), variant);
    }

    /// <summary>A DPoP proof (RFC 9449 4.2) that is right but for its key.</summary>
    private static string Proof(OutgoingRequest request, string token, Attacker attacker)
    {
        var point = AttackerKeys.P256.ECDsa.ExportParameters(includePrivateParameters: false).Q;
        var (x, y) = (RawJwt.Segment(point.X), RawJwt.Segment(point.Y));
        var header = new JsonObject
        {
            ["alg"] = "ES256",
            ["typ"] = "dpop+jwt",
            ["jwk"] = new JsonObject { ["kty"] = "EC", ["crv"] = "P-256", ["x"] = x, ["y"] = y },
        };
        var payload = new JsonObject
        {
            ["jti"] = RawJwt.Segment(attacker.Bytes(12)),
            ["htm"] = request.Method.Method,
            ["htu"] = $"http://localhost{request.PathAndQuery.Split('?')[0]}",
            ["iat"] = attacker.Epoch(),
            ["ath"] = RawJwt.Segment(SHA256.HashData(Encoding.ASCII.GetBytes(token))),
        };
        return AttackerKeys.SignerFor("ES256").Compact(header, payload);
    }
}
