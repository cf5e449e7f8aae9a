using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The proxy has a credential of its own and moves the user's aside, into a header that anyone can send.</summary>
public sealed class DecodesWhatTheProxyMovedAside : HandWrittenFlaw
{
    public override string FallsTo => "CRY7444";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : SecondDoorVerifier(alg)
    {
        protected override string? SecondDoor(HttpRequest request) =>
            request.Headers["X-Forwarded-Authorization"] is [{ } header] && header.StartsWith("Bearer ", StringComparison.Ordinal)
                ? header["Bearer ".Length..]
                : null;
    }
}
