using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace CryptoAssert.Keys;

/// <summary>A key and where it was found.</summary>
/// <param name="Origin">In words: <c>kid "2024" of /.well-known/jwks.json</c>, <c>TokenValidationParameters.IssuerSigningKey of the scheme Bearer</c>.</param>
/// <param name="Material">The key itself.</param>
internal sealed record KeyUnderTest(string Origin, KeyMaterial Material)
{
    /// <summary>The JWK as it was published; null when it came in no JWK.</summary>
    public JsonElement? Jwk { get; init; }

    /// <summary>The certificate that carries it; null when none does.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The JOSE algorithm that it is used with, such as <c>HS256</c>; null when that is not known.</summary>
    public string? Algorithm { get; init; }

    public override string ToString() => $"{Origin} ({Material.Description})";
}
