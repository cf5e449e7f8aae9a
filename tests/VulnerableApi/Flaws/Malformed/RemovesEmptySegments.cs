using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>StringSplitOptions.RemoveEmptyEntries</c>, out of habit: <c>.h.p.s</c> and <c>h..p.s</c> are tokens too.</summary>
public sealed class RemovesEmptySegments : HandWrittenFlaw
{
    public override string FallsTo => "CRY1097";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override StrictJws? Read(string token) =>
            token.Split('.', StringSplitOptions.RemoveEmptyEntries) is [var header, var payload, var signature]
                ? base.Read($"{header}.{payload}.{signature}")
                : null;
    }
}
