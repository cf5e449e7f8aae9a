using System.Globalization;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>DateTimeOffset.Parse</c> as a second try, for the partner whose issuer writes dates.</summary>
public sealed class ParsesExpiryAsADate : HandWrittenFlaw
{
    public override string FallsTo => "CRY2115";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool ExpiryIsSound(JsonObject claims) =>
        base.ExpiryIsSound(claims)
        || (StrictRules.Text(claims, "exp") is { } text
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var expires)
            && expires.ToUnixTimeSeconds() > Now);
    }
}
