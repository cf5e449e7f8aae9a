using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>"X-Access-Token comes from the gateway, and it has verified": it comes from anyone who sends it.</summary>
public sealed class TrustsTheHeaderOfTheGateway : HandWrittenFlaw
{
    public override string FallsTo => "CRY7444";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : SecondDoorVerifier(alg)
    {
        protected override string? SecondDoor(HttpRequest request) => request.Headers["X-Access-Token"];
    }
}
