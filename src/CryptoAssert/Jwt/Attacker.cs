using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt;

/// <summary>What an attacker has. Attacks are pure functions of it.</summary>
internal sealed class Attacker
{
    /// <summary>A valid token, accepted a moment ago.</summary>
    public required RawJwt Token { get; init; }

    /// <summary>Another valid token, with another signature.</summary>
    public RawJwt? SecondToken { get; init; }

    /// <summary>Where the endpoint expects the token.</summary>
    public TokenPlace Place { get; init; } = TokenInHeader.Bearer;

    /// <summary>The method of the endpoint's requests.</summary>
    public HttpMethod Method { get; init; } = HttpMethod.Get;

    /// <summary>Public keys that the verifier trusts (RSA, EC, X509), public parts only.</summary>
    public IReadOnlyList<SecurityKey> PublicKeys { get; init; } = [];

    /// <summary>The issuer's own signer: for tokens that are validly signed and wrong in another way.</summary>
    public JwsSigner? Issuer { get; init; }

    /// <summary>The key that the verifier decrypts JWEs with: RSA (public part), EC (public part) or symmetric.</summary>
    public SecurityKey? EncryptionKey { get; init; }

    /// <summary>A listener on loopback that serves the attacker's keys and remembers who came.</summary>
    public CallbackListener? Callback { get; init; }

    /// <summary>The issuers that the verifier trusts besides the token's own, as far as its options say.</summary>
    public IReadOnlyList<string> OtherIssuers { get; init; } = [];

    /// <summary>The issuer's published documents, when the test issuer serves them.</summary>
    public KeyPublisher? Publisher { get; init; }

    /// <summary>The user's own rule decides what an acceptance is, not the likeness to the valid token's answer.</summary>
    public bool JudgedByRule { get; init; }

    public required CryptoPolicy Policy { get; init; }

    public DateTimeOffset Now { get; init; } = DateTimeOffset.UtcNow;

    /// <summary>Makes the same choices in every run with the same seed.</summary>
    public required Random Random { get; init; }

    /// <summary>Seconds since 1970 (NumericDate, RFC 7519 2), some time from now.</summary>
    public long Epoch(TimeSpan fromNow = default) => (Now + fromNow).ToUnixTimeSeconds();

    /// <summary>An acceptance, as the report's line "observed".</summary>
    public string Accepted(HttpAnswer answer) =>
        $"{answer}, {(JudgedByRule ? "which AcceptedWhen takes for accepted" : "as for the valid token")}";

    /// <summary>Random bytes of this run.</summary>
    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        Random.NextBytes(bytes);
        return bytes;
    }
}
