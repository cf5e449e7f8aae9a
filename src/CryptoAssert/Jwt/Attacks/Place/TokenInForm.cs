using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The genuine token in a form field instead of its place. RFC 6750 2.2 allows it where nothing else is possible, and not for
/// GET; elsewhere it is a second door that filters in front of the service do not watch.
/// </summary>
internal sealed class TokenInForm : JwtAttack
{
    public override string Id => "CRY7244";

    public override JwtFamily Family => JwtFamily.Place;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [598, 436];

    public override IReadOnlyList<string> References => ["RFC 6750 2.2", "ASVS 1.5.3"];

    public override string Cause => "accepted a token from a form field";

    public override string Why => "gateways and logs that watch the Authorization header see a request without a token";

    public override string Fix => "remove the OnMessageReceived handler that reads Request.Form";

    internal override IReadOnlyList<string> ExplainedBy => [ForgedOutsideItsPlace.StableId];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token.Compact;
        foreach (var name in TokenNames.Parameters)
        {
            yield return new Forgery(token, $"form field {name}")
            {
                Deliver = (request, text, _) => Put(request, name, text),
            };
        }
    }

    /// <summary>Adds a field to the form; a JSON body makes room for it.</summary>
    public static void Put(OutgoingRequest request, string field, string token)
    {
        request.Json = null;
        (request.Form ??= []).Add(KeyValuePair.Create(field, token));
    }
}
