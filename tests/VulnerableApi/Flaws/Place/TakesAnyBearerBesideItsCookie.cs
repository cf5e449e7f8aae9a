using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The session cookie is verified; a bearer header is "from our own services" and decoded.</summary>
public sealed class TakesAnyBearerBesideItsCookie : HandWrittenFlaw
{
    public override string FallsTo => "CRY7444";

    public override string Cookie => "session";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : SecondDoorVerifier(alg)
    {
        protected override string? ReadToken(HttpRequest request) => request.Cookies["session"];

        protected override string? SecondDoor(HttpRequest request) =>
            request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.Ordinal)
                ? header["Bearer ".Length..]
                : null;
    }
}
