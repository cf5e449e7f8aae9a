namespace CryptoAssert.Jwt;

/// <summary>
/// Why a token was refused, where the server says so (RFC 6750 3, <c>error_description</c>). It may name several reasons.
/// </summary>
[Flags]
internal enum RejectionReason
{
    None = 0,
    Signature = 1,
    Lifetime = 2,
    Issuer = 4,
    Audience = 8,
    TokenType = 16,
}
