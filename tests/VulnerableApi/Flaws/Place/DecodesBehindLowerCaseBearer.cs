using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The old mobile client writes "bearer"; its branch was there before the verification was.</summary>
public sealed class DecodesBehindLowerCaseBearer : HandWrittenFlaw
{
    public override string FallsTo => "CRY7444";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : SecondDoorVerifier(alg)
    {
        protected override string? SecondDoor(HttpRequest request) =>
            request.Headers.Authorization is [{ } header] && header.StartsWith("bearer ", StringComparison.Ordinal)
                ? header["bearer ".Length..]
                : null;
    }
}
