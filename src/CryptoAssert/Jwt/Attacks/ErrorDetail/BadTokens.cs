using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>Tokens that fail a check each: what a service says to them is what it tells an attacker.</summary>
internal static class BadTokens
{
    public static IEnumerable<Forgery> Of(Attacker attacker)
    {
        var token = attacker.Token;
        var junk = RawJwt.Segment(attacker.Bytes(Math.Max(32, token.Signature.Length)));
        yield return new Forgery($"{token.SigningInput}.{junk}", "a wrong signature");
        yield return new Forgery($"{token.HeaderWith(header => header["kid"] = "nobody")}.{token.PayloadSegment}.{junk}", "an unknown kid");
        yield return new Forgery($"{token.HeaderWith(header => header["alg"] = "XX999")}.{token.PayloadSegment}.{junk}", "an unknown alg");
        yield return new Forgery($"{token.SigningInput}.", "no signature");
        yield return new Forgery($"{token.HeaderSegment}.{RawJwt.Segment("{")}.{junk}", "a payload that is not JSON");
        yield return new Forgery($"{RawJwt.Segment("{")}.{token.PayloadSegment}.{junk}", "a header that is not JSON");
        yield return new Forgery("a.b.c", "not base64url");
        yield return new Forgery("abc", "not a JWT");
        if (attacker.Issuer is not { } issuer)
        {
            yield break;
        }

        var expired = token.Payload;
        expired["exp"] = attacker.Epoch(TimeSpan.FromDays(-1));
        yield return new Forgery(issuer.Compact(token.Header, expired), "expired");
        var elsewhere = token.Payload;
        elsewhere["aud"] = "https://elsewhere.example";
        yield return new Forgery(issuer.Compact(token.Header, elsewhere), "for another audience");
        var foreign = token.Payload;
        foreign["iss"] = "https://elsewhere.example";
        yield return new Forgery(issuer.Compact(token.Header, foreign), "from another issuer");
    }
}
