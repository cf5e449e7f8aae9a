using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>var parts = token.Split('.'); if (parts.Length &lt; 3) return null;</c> and nobody asks for more than three.
/// </summary>
public sealed class TakesTheFirstThreeSegments : HandWrittenFlaw
{
    public override string FallsTo => "CRY1097";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override StrictJws? Read(string token)
        {
            var parts = token.Split('.');
            return parts.Length < 3 ? null : base.Read($"{parts[0]}.{parts[1]}.{parts[2]}");
        }
    }
}
