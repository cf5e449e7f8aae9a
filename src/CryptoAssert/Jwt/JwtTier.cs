namespace CryptoAssert;

/// <summary>Which battery an attack belongs to.</summary>
public enum JwtTier
{
    /// <summary>
    /// Someone without the key gets in, or stops the service: part of <c>RejectsForgedJwts</c>. A sound stock handler resists
    /// all of it.
    /// </summary>
    Forgery,

    /// <summary>
    /// A token that a well-configured service refuses, though its issuer may have signed it: part of its family's verb and of
    /// <c>ConformsToJwtBestPractice</c>, never of the forgery battery.
    /// </summary>
    Validation,

    /// <summary>
    /// A rule of RFC 7515, 7519 or 8725 that stock handlers break: part of <c>ConformsToJwtBestPractice</c> only.
    /// </summary>
    Conformance,

    /// <summary>Whether it matters depends on the application: asked for by <c>Resists(attack)</c> only.</summary>
    OnRequest,
}
