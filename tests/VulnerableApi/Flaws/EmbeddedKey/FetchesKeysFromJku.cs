using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>await jwksClient.Get(header.jku ?? ourJwksUri)</c>.</summary>
public sealed class FetchesKeysFromJku : HandWrittenFlaw
{
    public override string FallsTo => "CRY1061";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : HeaderReadingVerifier(alg, "jku")
    {
        protected override bool SignatureHolds(StrictJws jws) => StrictRules.Text(jws.Header, "jku") is { } jku
            ? Fetched.RsaKey(jku, Key.Kid).Verifies(jws)
            : base.SignatureHolds(jws);
    }
}
