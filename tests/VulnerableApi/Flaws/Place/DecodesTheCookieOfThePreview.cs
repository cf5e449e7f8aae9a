using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>A cookie for the preview pages of the web client, decoded to show a name, and then to be somebody.</summary>
public sealed class DecodesTheCookieOfThePreview : HandWrittenFlaw
{
    public override string FallsTo => "CRY7444";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : SecondDoorVerifier(alg)
    {
        protected override string? SecondDoor(HttpRequest request) => request.Cookies["access_token"];
    }
}
