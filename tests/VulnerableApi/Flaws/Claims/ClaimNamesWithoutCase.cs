using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>PropertyNameCaseInsensitive = true</c>, as in all the controllers: EXP is exp.</summary>
public sealed class ClaimNamesWithoutCase : HandWrittenFlaw
{
    public override string FallsTo => "CRY1105";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    protected override bool ClaimsAreSound(JsonObject claims)
    {
        try
        {
            var known = claims.Deserialize<Known>(Options);
            return base.ClaimsAreSound((JsonObject)JsonSerializer.SerializeToNode(known, Options)!) && PurposeIsSound(claims);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private sealed record Known(
        [property: JsonPropertyName("iss")] string? Issuer,
        [property: JsonPropertyName("aud")] string? Audience,
        [property: JsonPropertyName("sub")] string? Subject,
        [property: JsonPropertyName("exp")] long? Expires,
        [property: JsonPropertyName("iat")] long? IssuedAt,
        [property: JsonPropertyName("nbf")] long? NotBefore);
    }
}
