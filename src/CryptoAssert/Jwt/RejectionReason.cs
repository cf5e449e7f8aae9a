namespace CryptoAssert.Jwt;

/// <summary>Why a token was refused, where the server says so (RFC 6750 3, <c>error_description</c>).</summary>
internal enum RejectionReason
{
    Signature,
    Lifetime,
    Issuer,
    Audience,
    TokenType,
}
