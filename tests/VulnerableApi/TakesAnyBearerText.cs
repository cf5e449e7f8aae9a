using HardenedApi.Strict;

namespace VulnerableApi;

/// <summary>Takes whatever stands behind "Bearer " for the token, as most code does: JSON has commas.</summary>
public class TakesAnyBearerText(string alg) : StrictVerifier(alg)
{
    protected override string? ReadToken(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? header["Bearer ".Length..]
            : null;
}
