using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Remembers every segment of a verified token, and skips verifying when all three segments are known.</summary>
public sealed class CachesVerifiedSegments : HandWrittenFlaw
{
    public override string FallsTo => "CRY1017";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        private readonly ConcurrentDictionary<string, bool> _verified = new(StringComparer.Ordinal);

        protected override JsonObject? Verify(string token)
        {
            var segments = token.Split('.');
            if (segments.Length == 3 && segments.All(_verified.ContainsKey))
            {
                return Read(token)?.Payload;
            }

            var claims = base.Verify(token);
            foreach (var segment in claims is null ? [] : segments)
            {
                _verified.TryAdd(segment, true);
            }

            return claims;
        }
    }
}
