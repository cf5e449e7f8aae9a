using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>A cache of keys by kid that only ever grows.</summary>
public sealed class KeepsRetiredKeys : PublishedKeysFlaw
{
    private readonly ConcurrentDictionary<string, SecurityKey> _cache = new(StringComparer.Ordinal);

    public override string FallsTo => "CRY1070";

    protected override void MisuseKeys(JwtBearerOptions options) =>
        options.TokenValidationParameters.IssuerSigningKeyResolverUsingConfiguration = (_, _, kid, _, configuration) =>
        {
            foreach (var key in configuration.SigningKeys)
            {
                _cache.TryAdd(key.KeyId, key);
            }

            return _cache.TryGetValue(kid ?? "", out var found) ? [found] : [];
        };
}
