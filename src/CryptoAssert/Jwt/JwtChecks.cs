using System.Runtime.CompilerServices;
using CryptoAssert.Jwt;
using CallSite = CryptoAssert.Checks.CallSite;

namespace CryptoAssert;

/// <summary>
/// The verbs: each is a check of a <see cref="ProtectedEndpoint"/> that runs when it is awaited. A family's verb asks what its
/// name says (<see cref="JwtTier.Forgery"/> and <see cref="JwtTier.Validation"/>); what stock handlers do against the RFCs is
/// asked by <see cref="ConformsToJwtBestPractice"/>, matters of the application's own by <see cref="Resists"/>.
/// </summary>
public static class JwtChecks
{
    /// <summary>
    /// Everything by which someone without the key gets in, or stops the service: the forgery battery. A sound stock handler
    /// passes.
    /// </summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsForgedJwts(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, attack => attack.Tier == JwtTier.Forgery, file, line);

    /// <summary>The rules of RFC 7515, 7519 and 8725, which stock handlers do not all keep: the conformance battery.</summary>
    public static SecurityCheck<ProtectedEndpoint> ConformsToJwtBestPractice(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, attack => attack.Tier is JwtTier.Validation or JwtTier.Conformance, file, line);

    /// <summary>One attack of <see cref="CheckCatalogue.JwtAttacks"/>.</summary>
    public static SecurityCheck<ProtectedEndpoint> Resists(
        this ProtectedEndpoint endpoint, JwtAttack attack, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(attack);
        return Check(endpoint, candidate => candidate == attack, file, line, $"Resists({attack.Id})");
    }

    /// <summary>Tokens without a signature: alg "none" in every disguise, stripped and missing signatures.</summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsUnsignedJwt(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.Unsigned, file, line);

    /// <summary>Tokens changed after they were signed: claims, header, signature bits, splices of two tokens.</summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsTamperedJwt(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.Tampered, file, line);

    /// <summary>Tokens signed with an empty, zero, placeholder, guessable or published key.</summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsGuessableKeys(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.GuessableKey, file, line);

    /// <summary>
    /// Tokens whose algorithm was changed: a public key used as an HMAC secret, another family, hash or curve, an alias.
    /// </summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsAlgorithmConfusion(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.AlgorithmConfusion, file, line);

    /// <summary>
    /// Tokens that bring their own key or say where to fetch one: <c>jwk</c>, <c>jku</c>, <c>x5u</c>, <c>x5c</c>, <c>iss</c>.
    /// </summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsEmbeddedKeys(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.EmbeddedKey, file, line);

    /// <summary>Tokens signed with a key that is retired, expired, another issuer's, or published for another use.</summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsUntrustedKeys(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.UntrustedKey, file, line);

    /// <summary>Tokens whose <c>kid</c> is a path, a query, a template, of another type or missing.</summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsKeyIdInjection(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.KeyIdInjection, file, line);

    /// <summary>
    /// Signatures that exploit the mathematics: zero and out-of-range ECDSA values, re-encodings, RSA padding, and second
    /// signatures of one token.
    /// </summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsMalleableSignatures(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.Signature, file, line);

    /// <summary>
    /// Tokens that break the encoding, the JSON, the serialization or the header rules (<c>crit</c>, <c>b64</c>, <c>zip</c>).
    /// </summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsMalformedJwt(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.Malformed, file, line);

    /// <summary>Tokens outside their time: expired, not yet valid, without or with an exotic <c>exp</c>.</summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsExpiredJwt(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.Lifetime, file, line);

    /// <summary>Validly signed tokens of another issuer, or of none.</summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsWrongIssuer(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.Issuer, file, line);

    /// <summary>Validly signed tokens for another audience, or for none.</summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsWrongAudience(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.Audience, file, line);

    /// <summary>Validly signed tokens made for another purpose: ID, refresh, logout and DPoP tokens.</summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsWrongTokenType(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.TokenType, file, line);

    /// <summary>Validly signed tokens with duplicate, oddly named, injected or missing claims.</summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsHostileClaims(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.Claims, file, line);

    /// <summary>Encrypted tokens that prove nothing, or whose parts were altered.</summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsForgedJwe(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.Jwe, file, line);

    /// <summary>A token in the query, a form, a cookie, under another scheme, or twice.</summary>
    public static SecurityCheck<ProtectedEndpoint> RejectsJwtOutsideItsPlace(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.Place, file, line);

    /// <summary>
    /// Tokens that cost the service time or memory: huge, deeply nested, all dots, endless key derivation, bombs.
    /// </summary>
    public static SecurityCheck<ProtectedEndpoint> SurvivesOversizedJwt(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.Availability, file, line);

    /// <summary>Refusals that tell the attacker why: which check failed, stack traces, key names.</summary>
    public static SecurityCheck<ProtectedEndpoint> DoesNotLeakTokenErrors(
        this ProtectedEndpoint endpoint, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Check(endpoint, JwtFamily.ErrorDetail, file, line);

    private static JwtCheck Check(
        ProtectedEndpoint endpoint, JwtFamily family, string file, int line, [CallerMemberName] string verb = "") =>
        Check(endpoint, attack => attack.Family == family && attack.Tier is (JwtTier.Forgery or JwtTier.Validation), file, line, verb);

    private static JwtCheck Check(
        ProtectedEndpoint endpoint, Func<JwtAttack, bool> attacks, string file, int line, [CallerMemberName] string verb = "")
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return new JwtCheck(endpoint, verb, CheckCatalogue.JwtAttacks.Where(attacks), new CallSite(file, line));
    }
}
