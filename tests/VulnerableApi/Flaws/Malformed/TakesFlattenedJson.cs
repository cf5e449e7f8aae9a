using System.Text;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The library reads every serialization of a JWS, and nobody told it that a JWT has one.</summary>
public sealed class TakesFlattenedJson : HandWrittenFlaw
{
    public override string FallsTo => "CRY1098";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : TakesAnyBearerText(alg)
    {
        protected override StrictJws? Read(string token) =>
            StrictJws.JsonObjectOf(Encoding.UTF8.GetBytes(token)) is { } json
                ? base.Read($"{StrictRules.Text(json, "protected")}.{StrictRules.Text(json, "payload")}.{StrictRules.Text(json, "signature")}")
                : base.Read(token);
    }
}
