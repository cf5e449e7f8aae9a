using System.Text.Json;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>collection.Find(new BsonDocument("kid", kid))</c> with the kid as it was parsed; revoked keys stay with their secret
/// wiped.
/// </summary>
public sealed class QueriesDocumentsWithKid : HandWrittenFlaw
{
    public override string FallsTo => "CRY1078";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed : KeyLookupVerifier
    {
        private readonly (string Kid, byte[] Secret)[] _keys;

        public Flawed(string alg)
            : base(alg) => _keys = [(Key.Kid, Key.Secret), ("service-2019", [])];

        protected override byte[]? FindKey(JsonNode? kid) => Array.Find(_keys, key => Matches(key.Kid, kid)).Secret;

        private static bool Matches(string value, JsonNode? query) => query switch
        {
            JsonObject { Count: > 0 } operators => operators.All(member => Holds(value, member.Key, member.Value)),
            _ => Text(query) == value,
        };

        private static bool Holds(string value, string name, JsonNode? operand) => name switch
        {
            "$eq" => Text(operand) == value,
            "$ne" => Text(operand) != value,
            "$gt" => Text(operand) is { } text && string.CompareOrdinal(value, text) > 0,
            "$lt" => Text(operand) is { } text && string.CompareOrdinal(value, text) < 0,
            "$in" => operand is JsonArray values && values.Any(candidate => Text(candidate) == value),
            "$nin" => operand is JsonArray values && values.All(candidate => Text(candidate) != value),
            "$not" => operand is JsonObject && !Matches(value, operand),
            "$exists" => operand?.GetValueKind() == JsonValueKind.True,
            _ => false,
        };
    }
}
