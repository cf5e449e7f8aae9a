using System.Text.Json;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Older tokens carried the number of a slot in the ring of keys; the slots that are free hold empty keys.</summary>
public sealed class NumericKidIsAnIndex : HandWrittenFlaw
{
    public override string FallsTo => "CRY1083";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : KeyLookupVerifier(alg)
    {
        private readonly byte[][] _ring = [[], [], [], []];

        protected override byte[]? FindKey(JsonNode? kid) => kid switch
        {
            JsonValue number when number.GetValueKind() == JsonValueKind.Number =>
                number.TryGetValue<int>(out var slot) && slot >= 0 && slot < _ring.Length ? _ring[slot] : null,
            _ => Text(kid) == Key.Kid ? Key.Secret : null,
        };
    }
}
