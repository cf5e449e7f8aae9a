using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The same lookup after somebody came with /dev/null: an empty key is refused now, the path is still a path.</summary>
public sealed class ReadsAnyKeyFileThatIsNotEmpty : HandWrittenFlaw
{
    public override string FallsTo => "CRY1075";

    protected override StrictVerifier Verifier() => new Flawed(Alg, KeyDirectory.With(Key));

    private sealed class Flawed(string alg, string directory) : KeyLookupVerifier(alg)
    {
        protected override byte[]? FindKey(JsonNode? kid) =>
            Text(kid) is { } name && KeyDirectory.Read(directory, name) is { Length: > 0 } key ? key : null;
    }
}
