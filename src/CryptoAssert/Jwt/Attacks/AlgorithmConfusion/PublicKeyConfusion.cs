using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The header says HS*, and the verifier passes the public key that it holds to the HMAC: a secret that everyone knows. Each
/// attack of this kind tries one way to write that key.
/// </summary>
internal abstract class PublicKeyConfusion : JwtAttack
{
    public override JwtFamily Family => JwtFamily.AlgorithmConfusion;

    public override IReadOnlyList<int> Cwe => [347];

    public override string Why => "everyone can know the public key, and with it anyone can become anyone";

    public override string Fix =>
        "let the key decide the algorithm, never the header: ValidAlgorithms = [\"RS256\"] in AddJwtBearer, and no public key in a SymmetricSecurityKey";

    internal override Needs Needs => Needs.PublicKey;

    /// <summary>What the attack asks of a key when no known key has such a form.</summary>
    protected virtual string MissingForm => "none of the known keys is an RSA or EC key";

    internal override string? NotApplicableBecause(Attacker attacker) => Secrets(attacker).Any() ? null : MissingForm;

    internal override IEnumerable<Forgery> Forge(Attacker attacker) =>
        Algorithms
            .SelectMany(alg => Secrets(attacker).SelectMany(secret => HmacTokens.For(attacker, secret.Key, secret.Form, alg)))
            .DistinctBy(forgery => forgery.Token, StringComparer.Ordinal);

    protected virtual IReadOnlyList<string> Algorithms => ["HS256"];

    protected abstract IEnumerable<PublicKeyForm> Forms(SecurityKey key, Attacker attacker);

    /// <summary>The keys an attacker would try: the one that the token names, and three more at most.</summary>
    private IEnumerable<(SecurityKey Key, PublicKeyForm Form)> Secrets(Attacker attacker) =>
        attacker.PublicKeys
            .OrderByDescending(key => key.KeyId == attacker.Token.Kid)
            .Select(key => (Key: key, Forms: Forms(key, attacker)))
            .Where(known => known.Forms.Any())
            .Take(4)
            .SelectMany(known => known.Forms.Select(form => (known.Key, form)));
}
