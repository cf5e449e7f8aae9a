using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>secrets.GetValueOrDefault(kid, "")</c>, so that the next line need not look for null.</summary>
public sealed class UnknownKidGivesEmptyKey : HandWrittenFlaw
{
    public override string FallsTo => "CRY1082";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed : KeyLookupVerifier
    {
        private readonly Dictionary<string, string> _secrets;

        public Flawed(string alg)
            : base(alg) => _secrets = new() { [Key.Kid] = Convert.ToHexString(Key.Secret) };

        protected override byte[]? FindKey(JsonNode? kid) =>
            Text(kid) is { } name ? Convert.FromHexString(_secrets.GetValueOrDefault(name, "")) : null;
    }
}
