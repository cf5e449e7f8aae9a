using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The gateway's filter verifies the first Authorization header; the code behind it decodes the last one.</summary>
public sealed class VerifiesTheFirstAndReadsTheLast : HandWrittenFlaw
{
    public override string FallsTo => "CRY7145";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        public override JsonObject? Authenticate(HttpContext context)
        {
            var headers = context.Request.Headers.Authorization;
            return headers.Count > 0 && Bearer(headers[0]) is { } first && Verify(first) is not null
                && Bearer(headers[^1]) is { } last ? Read(last)?.Payload : null;
        }

        private static string? Bearer(string? header) =>
            header?.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) == true ? header["Bearer ".Length..].Trim() : null;
    }
}
