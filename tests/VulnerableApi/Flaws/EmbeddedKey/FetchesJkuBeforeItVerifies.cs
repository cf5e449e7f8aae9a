using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// The key set at <c>jku</c> goes into a cache; only the pinned key verifies, so nobody gets in, but the request went out.
/// </summary>
public sealed class FetchesJkuBeforeItVerifies : HandWrittenFlaw
{
    public override string FallsTo => "CRY1062";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : HeaderReadingVerifier(alg, "jku")
    {
        protected override bool SignatureHolds(StrictJws jws)
        {
            if (StrictRules.Text(jws.Header, "jku") is { } jku)
            {
                _ = Fetched.Text(jku);
            }

            return base.SignatureHolds(jws);
        }
    }
}
