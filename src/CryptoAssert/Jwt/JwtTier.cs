namespace CryptoAssert;

/// <summary>Which battery an attack belongs to.</summary>
public enum JwtTier
{
    /// <summary>Someone without the key gets in, or stops the service: part of <c>RejectsForgedJwts</c>. A sound stock handler resists all of it.</summary>
    Forgery,

    /// <summary>A rule of RFC 7515, 7519 or 8725 is broken: part of <c>ConformsToJwtBestPractice</c>, never of the forgery battery.</summary>
    Conformance,

    /// <summary>Asked for by its verb only: whether it matters depends on the application.</summary>
    OnRequest,
}
