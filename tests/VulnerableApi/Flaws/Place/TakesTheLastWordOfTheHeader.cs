using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>header.Split(' ').Last()</c>: the snippet that reads "Bearer x", and anything else that ends in a token.</summary>
public sealed class TakesTheLastWordOfTheHeader : HandWrittenFlaw
{
    public override string FallsTo => "CRY7146";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override string? ReadToken(HttpRequest request) =>
            request.Headers.Authorization is [{ } header] ? header.Split(' ').Last() : null;
    }
}
