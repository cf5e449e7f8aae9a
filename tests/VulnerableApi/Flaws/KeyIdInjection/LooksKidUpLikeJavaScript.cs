using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>String(keys[kid])</c>, in a verifier that was ported from JavaScript with its objects: what a key set lacks, its
/// prototype has.
/// </summary>
public sealed class LooksKidUpLikeJavaScript : HandWrittenFlaw
{
    public override string FallsTo => "CRY1084";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed : KeyLookupVerifier
    {
        private static readonly ScriptObject ObjectPrototype = new(prototype: null)
        {
            Members =
            {
                ["__proto__"] = "[object Object]",
                ["constructor"] = "function Object() { [native code] }",
                ["toString"] = "function toString() { [native code] }",
                ["hasOwnProperty"] = "function hasOwnProperty() { [native code] }",
            },
        };

        private readonly ScriptObject _keys = new(ObjectPrototype);

        public Flawed(string alg)
            : base(alg) => _keys.Members[Key.Kid] = Convert.ToHexString(Key.Secret);

        protected override byte[]? FindKey(JsonNode? kid) => Text(kid) is { } name && _keys.Get(name) is { } secret
            ? secret.All(char.IsAsciiHexDigit) ? Convert.FromHexString(secret) : Encoding.UTF8.GetBytes(secret)
            : null;
    }

    private sealed class ScriptObject(ScriptObject? prototype)
    {
        public Dictionary<string, string> Members { get; } = [];

        public string? Get(string name) => Members.TryGetValue(name, out var value) ? value : prototype?.Get(name);
    }
}
