using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A run of tokens with kids that nobody knows, for each of which the app fetches its issuer's keys: anyone can make it
/// flood the identity provider, and wait. ASP.NET Core's own manager waits RefreshInterval between two fetches. CWE-400.
/// </summary>
internal sealed class UnknownKidFlood : JwtAttack
{
    private const int Tokens = 20;

    public override string Id => "CRY1072";

    public override JwtFamily Family => JwtFamily.KeyIdInjection;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [400, 770];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "ASVS 2.4.1"];

    public override string Cause => "fetches its issuer's keys for each token with an unknown kid";

    public override string Why => "one header costs a request to the identity provider, which blocks the app or falls over";

    public override string Fix =>
        "leave the refresh to JwtBearer's ConfigurationManager: it waits RefreshInterval between two fetches";

    internal override Needs Needs => Needs.Publisher;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var publisher = attacker.Publisher!;
        var before = publisher.Fetches;
        var signer = AttackerKeys.SignerFor(attacker.Token.Alg);
        for (var number = 1; number <= Tokens; number++)
        {
            var header = attacker.Token.HeaderWith(header => header["kid"] = Convert.ToHexString(attacker.Bytes(8)));
            yield return new Forgery(signer.Sign($"{header}.{attacker.Token.PayloadSegment}"), $"{number} of {Tokens} "
                + "unknown kids")
            {
                SideEffect = number < Tokens ? null : Growth,
            };
        }

        string? Growth()
        {
            var fetched = publisher.Fetches - before;
            return fetched >= Tokens / 2 ? $"{fetched} documents were fetched from the issuer for {Tokens} tokens" : null;
        }
    }
}
