using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>jku.Contains("issuer.example")</c>: the text names the host, which need not be where the request goes.</summary>
public sealed class LooksForTheTrustedHostInJku : HandWrittenFlaw
{
    public override string FallsTo => "CRY1063";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : HeaderReadingVerifier(alg, "jku")
    {
        protected override bool SignatureHolds(StrictJws jws) => StrictRules.Text(jws.Header, "jku") is { } jku
            ? jku.Contains("issuer.example", StringComparison.Ordinal) && Fetched.RsaKey(jku, Key.Kid).Verifies(jws)
            : base.SignatureHolds(jws);
    }
}
