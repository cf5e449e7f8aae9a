namespace CryptoAssert.Jwt;

/// <summary>What an attack needs beyond one valid token.</summary>
[Flags]
internal enum Needs
{
    None = 0,

    /// <summary>A second valid token with another signature.</summary>
    SecondToken = 1,

    /// <summary>A public key that the verifier trusts.</summary>
    PublicKey = 2,

    /// <summary>The issuer's signing key.</summary>
    IssuerKey = 4,

    /// <summary>The verifier's encryption key: its public part, or a shared one.</summary>
    EncryptionKey = 8,

    /// <summary>A listener that the service could reach: it answers on loopback.</summary>
    Callback = 16,

    /// <summary>The issuer's documents (discovery, JWKS) are ours to change and their fetches ours to count.</summary>
    Publisher = 32,

    /// <summary>The valid token is signed with HS*.</summary>
    HmacToken = 64,

    /// <summary>The valid token is signed with RS* or PS*.</summary>
    RsaToken = 128,

    /// <summary>The valid token is signed with ES*.</summary>
    EcToken = 256,
}
