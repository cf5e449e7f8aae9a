using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>There has to be an <c>exp</c>, and it is compared when it matches the pattern of a number.</summary>
public sealed class SkipsAnExpiryItCannotRead : HandWrittenFlaw
{
    public override string FallsTo => "CRY2214";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool ExpiryIsSound(JsonObject claims)
    {
        if (claims["exp"] is not { } expiry)
        {
            return false;
        }

        return !(expiry is JsonValue value && value.TryGetValue<long>(out var seconds) && seconds < Now);
    }
    }
}
