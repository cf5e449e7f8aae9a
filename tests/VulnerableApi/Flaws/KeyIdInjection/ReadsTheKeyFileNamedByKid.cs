using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>File.ReadAllBytes(Path.Combine("keys", kid))</c>.</summary>
public sealed class ReadsTheKeyFileNamedByKid : HandWrittenFlaw
{
    public override string FallsTo => "CRY1074";

    protected override StrictVerifier Verifier() => new Flawed(Alg, KeyDirectory.With(Key));

    private sealed class Flawed(string alg, string directory) : KeyLookupVerifier(alg)
    {
        protected override byte[]? FindKey(JsonNode? kid) => Text(kid) is { } name ? KeyDirectory.Read(directory, name) : null;
    }
}
