using System.Globalization;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>long.Parse(claims["exp"].ToString())</c>: whatever the JSON was, it is a text now.</summary>
public sealed class ParsesExpiryFromText : HandWrittenFlaw
{
    public override string FallsTo => "CRY2115";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool ExpiryIsSound(JsonObject claims) =>
        long.TryParse(claims["exp"]?.ToString(), CultureInfo.InvariantCulture, out var expires) && expires > Now;
    }
}
