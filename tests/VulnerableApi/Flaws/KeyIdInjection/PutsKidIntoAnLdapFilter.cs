using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>$"(&amp;(objectClass=jwtKey)(cn={kid}))"</c>; an entry without the attribute reads as an empty text.</summary>
public sealed class PutsKidIntoAnLdapFilter : HandWrittenFlaw
{
    public override string FallsTo => "CRY1079";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed : KeyLookupVerifier
    {
        private readonly Dictionary<string, string>[] _entries;

        public Flawed(string alg)
            : base(alg) => _entries =
            [
                new() { ["objectClass"] = "jwtKey", ["cn"] = Key.Kid, ["secret"] = Convert.ToBase64String(Key.Secret) },
                new() { ["objectClass"] = "jwtKey", ["cn"] = "service-2019" },
            ];

        protected override byte[]? FindKey(JsonNode? kid) =>
            LdapFilter.TryParse($"(&(objectClass=jwtKey)(cn={Text(kid)}))", out var filter)
                && Array.Find(_entries, entry => filter(entry)) is { } found
                ? Convert.FromBase64String(found.GetValueOrDefault("secret", ""))
                : null;
    }
}
