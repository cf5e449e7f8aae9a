namespace CryptoAssert;

/// <summary>What kind of mistake an attack looks for; each family has a verb of its own.</summary>
public enum JwtFamily
{
    /// <summary>Tokens without a signature: <c>RejectsUnsignedJwt</c>.</summary>
    Unsigned,

    /// <summary>Tokens changed after they were signed: <c>RejectsTamperedJwt</c>.</summary>
    Tampered,

    /// <summary>Tokens signed with a blank, published or guessable key: <c>RejectsGuessableKeys</c>.</summary>
    GuessableKey,

    /// <summary>Tokens that change the algorithm or the kind of key: <c>RejectsAlgorithmConfusion</c>.</summary>
    AlgorithmConfusion,

    /// <summary>Tokens that bring or name their own key: <c>RejectsEmbeddedKeys</c>.</summary>
    EmbeddedKey,

    /// <summary>Tokens signed with a key that is no longer, or not for this, trusted: <c>RejectsUntrustedKeys</c>.</summary>
    UntrustedKey,

    /// <summary>Tokens whose <c>kid</c> is an injection: <c>RejectsKeyIdInjection</c>.</summary>
    KeyIdInjection,

    /// <summary>Signatures that exploit the mathematics: <c>RejectsMalleableSignatures</c>.</summary>
    Signature,

    /// <summary>Tokens that break the encoding or the JSON: <c>RejectsMalformedJwt</c>.</summary>
    Malformed,

    /// <summary>Tokens outside their time: <c>RejectsExpiredJwt</c>.</summary>
    Lifetime,

    /// <summary>Tokens of another issuer: <c>RejectsWrongIssuer</c>.</summary>
    Issuer,

    /// <summary>Tokens for another audience: <c>RejectsWrongAudience</c>.</summary>
    Audience,

    /// <summary>Tokens made for another purpose: <c>RejectsWrongTokenType</c>.</summary>
    TokenType,

    /// <summary>Validly signed tokens with hostile or ambiguous claims: <c>RejectsHostileClaims</c>.</summary>
    Claims,

    /// <summary>Encrypted tokens (JWE): <c>RejectsForgedJwe</c>.</summary>
    Jwe,

    /// <summary>Tokens anywhere but in their place: <c>RejectsJwtOutsideItsPlace</c>.</summary>
    Place,

    /// <summary>Tokens that cost the service time or memory: <c>SurvivesOversizedJwt</c>.</summary>
    Availability,

    /// <summary>Refusals that tell too much: <c>DoesNotLeakTokenErrors</c>.</summary>
    ErrorDetail,
}
