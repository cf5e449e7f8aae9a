namespace CryptoAssert.Keys.Hygiene;

/// <summary>What the JOSE algorithms ask of a key (RFC 7518 3.1 and 4.1, RFC 8037 3.1, RFC 8812 3.2).</summary>
/// <param name="KeyTypes">The values of kty that it works with.</param>
/// <param name="Curve">The one curve that it works with; null for any.</param>
/// <param name="Signs">It signs; else it encrypts or agrees on keys.</param>
internal sealed record JoseAlgorithm(IReadOnlyList<string> KeyTypes, string? Curve, bool Signs)
{
    /// <summary>What an algorithm asks for; null when it is not known.</summary>
    public static JoseAlgorithm? Of(string name) => name switch
    {
        "RS256" or "RS384" or "RS512" or "PS256" or "PS384" or "PS512" => new(["RSA"], null, Signs: true),
        "ES256" => new(["EC"], "P-256", Signs: true),
        "ES384" => new(["EC"], "P-384", Signs: true),
        "ES512" => new(["EC"], "P-521", Signs: true),
        "ES256K" => new(["EC"], "secp256k1", Signs: true),
        "EdDSA" or "Ed25519" or "Ed448" => new(["OKP"], null, Signs: true),
        "HS256" or "HS384" or "HS512" => new(["oct"], null, Signs: true),
        "none" => new([], null, Signs: true),
        "RSA1_5" or "RSA-OAEP" or "RSA-OAEP-256" or "RSA-OAEP-384" or "RSA-OAEP-512" => new(["RSA"], null, Signs: false),
        "ECDH-ES" or "ECDH-ES+A128KW" or "ECDH-ES+A192KW" or "ECDH-ES+A256KW" => new(["EC", "OKP"], null, Signs: false),
        "dir" or "A128KW" or "A192KW" or "A256KW" or "A128GCMKW" or "A192GCMKW" or "A256GCMKW" => new(["oct"], null, Signs: false),
        "PBES2-HS256+A128KW" or "PBES2-HS384+A192KW" or "PBES2-HS512+A256KW" => new(["oct"], null, Signs: false),
        "A128GCM" or "A192GCM" or "A256GCM" or "A128CBC-HS256" or "A192CBC-HS384" or "A256CBC-HS512" => new(["oct"], null, Signs: false),
        _ => null,
    };
}
