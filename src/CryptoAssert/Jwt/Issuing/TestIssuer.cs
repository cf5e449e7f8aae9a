using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt;

/// <summary>Mints the tokens that must be accepted, with a key that the service trusts.</summary>
internal sealed record TestIssuer(JwsSigner Signer, string? Issuer, string? Audience, TestIssuerOptions Options)
{
    /// <summary>The <c>typ</c> header that the service asks for.</summary>
    public string Type { get; init; } = "JWT";

    /// <summary>The further issuers that the service trusts.</summary>
    public IReadOnlyList<string> OtherIssuers { get; init; } = [];

    /// <summary>The documents that the service reads its keys from, when this issuer serves them.</summary>
    public KeyPublisher? Publisher { get; init; }

    public string Mint()
    {
        var header = new JsonObject { ["alg"] = Signer.Alg, ["typ"] = Options.TokenType ?? Type };
        if (Signer.Kid is { } kid)
        {
            header["kid"] = kid;
        }

        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var payload = new JsonObject
        {
            ["sub"] = Options.Subject,
            ["jti"] = Guid.NewGuid().ToString("N"),
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + 600,
        };
        if ((Options.Issuer ?? Issuer) is { } issuer)
        {
            payload["iss"] = issuer;
        }

        if ((Options.Audience ?? Audience) is { } audience)
        {
            payload["aud"] = audience;
        }

        foreach (var (name, value) in Options.Claims)
        {
            payload[name] = value?.DeepClone();
        }

        return Signer.Compact(header, payload);
    }
}
