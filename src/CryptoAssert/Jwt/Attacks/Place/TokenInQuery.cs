using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The genuine token in the address instead of its place. What is in an address ends up in access logs, browser histories and
/// Referer headers: RFC 9700 4.3.2 forbids it; a SignalR sample brought it to many. CVE-2026-44883 (Portainer).
/// </summary>
internal sealed class TokenInQuery : JwtAttack
{
    public override string Id => "CRY7144";

    public override JwtFamily Family => JwtFamily.Place;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [598];

    public override IReadOnlyList<string> References => ["RFC 9700 4.3.2", "RFC 6750 5.3", "ASVS 14.2.1", "CVE-2026-44883"];

    public override string Cause => "accepted a token from the query string";

    public override string Why => "every proxy log on the way holds tokens that work";

    public override string Fix =>
        "remove the OnMessageReceived handler that reads Request.Query, or let it do so for the WebSocket path of SignalR only";

    internal override IReadOnlyList<string> ExplainedBy => [ForgedOutsideItsPlace.StableId];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token.Compact;
        foreach (var name in TokenNames.Parameters)
        {
            yield return new Forgery(token, $"?{name}=")
            {
                Deliver = (request, text, _) => Put(request, name, text),
            };
        }
    }

    /// <summary>Adds a parameter to the address.</summary>
    public static void Put(OutgoingRequest request, string parameter, string token)
    {
        var separator = request.PathAndQuery.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        request.PathAndQuery += $"{separator}{parameter}={Uri.EscapeDataString(token)}";
    }
}
