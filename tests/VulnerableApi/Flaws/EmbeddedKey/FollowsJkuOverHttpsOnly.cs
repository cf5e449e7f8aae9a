using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>if (jku.StartsWith("https://"))</c>: encryption on the way to the attacker was the one thing asked for.</summary>
public sealed class FollowsJkuOverHttpsOnly : HandWrittenFlaw
{
    public override string FallsTo => "CRY1062";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : HeaderReadingVerifier(alg, "jku")
    {
        protected override bool SignatureHolds(StrictJws jws) => StrictRules.Text(jws.Header, "jku") is { } jku
            ? jku.StartsWith("https://", StringComparison.Ordinal) && Fetched.RsaKey(jku, Key.Kid).Verifies(jws)
            : base.SignatureHolds(jws);
    }
}
