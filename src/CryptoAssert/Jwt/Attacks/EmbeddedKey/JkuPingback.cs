namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The genuine token with a <c>jku</c> added: its signature is void, and yet the verifier goes to the address first. Whoever
/// sends a token chooses what the server fetches from inside its network. RFC 8725 3.10.
/// </summary>
internal sealed class JkuPingback : JwtAttack
{
    public override string Id => "CRY1062";

    public override JwtFamily Family => JwtFamily.EmbeddedKey;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [918];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "ASVS 9.1.3", "ASVS 1.3.6"];

    public override string Cause => "fetches an address that an unverified token names (jku)";

    public override string Why => "anyone can make the server send requests inside its network";

    public override string Fix =>
        "ignore jku: set Authority or IssuerSigningKeys; if you must read it, compare the whole URL with a list before fetching";

    internal override Needs Needs => Needs.Callback;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1061", "CRY1200"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        if (attacker.Callback is not { } listener)
        {
            yield break;
        }

        var id = listener.NewId();
        yield return To(listener.Url(id), id, "over http");

        // many verifiers follow nothing but https: the handshake itself is the visit
        var secureId = listener.NewId();
        using var door = listener.OpenTlsDoor(secureId);
        yield return To(door.Url(), secureId, "over https");

        Forgery To(string url, string visit, string variant)
        {
            var header = attacker.Token.HeaderWith(header => header["jku"] = url);
            var token = $"{header}.{attacker.Token.PayloadSegment}.{attacker.Token.SignatureSegment}";
            return new Forgery(token, variant) { Callback = visit };
        }
    }
}
