using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The upload form of the old client brings its token along; whoever is behind the form is logged in anyway.</summary>
public sealed class DecodesTheTokenInTheForm : HandWrittenFlaw
{
    public override string FallsTo => "CRY7444";

    public override HttpMethod Method => HttpMethod.Post;

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : SecondDoorVerifier(alg)
    {
        protected override string? SecondDoor(HttpRequest request) =>
            request.HasFormContentType ? request.Form["access_token"] : default(string);
    }
}
