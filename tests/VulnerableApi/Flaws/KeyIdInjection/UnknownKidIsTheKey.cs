using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>secrets.TryGetValue(kid, out var secret) ? secret : kid</c>: a helper that resolves names leaves what it does not know.
/// </summary>
public sealed class UnknownKidIsTheKey : HandWrittenFlaw
{
    public override string FallsTo => "CRY1082";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : KeyLookupVerifier(alg)
    {
        protected override byte[]? FindKey(JsonNode? kid) => Text(kid) switch
        {
            null or "" => null,
            var name when name == Key.Kid => Key.Secret,
            var name => Encoding.UTF8.GetBytes(name),
        };
    }
}
