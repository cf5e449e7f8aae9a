namespace CryptoAssert.Jwt;

/// <summary>Why an attack cannot be tried with what the attacker has, and what would make it possible.</summary>
internal static class Requirements
{
    public static string? Unmet(JwtAttack attack, Attacker attacker)
    {
        var needs = attack.Needs;
        var alg = attacker.Token.Alg;
        return Lacks(Needs.HmacToken, !alg.StartsWith("HS", StringComparison.Ordinal)) ? $"the service signs with {alg}, "
            + "not with HS*"
            : Lacks(Needs.RsaToken, !(alg.StartsWith("RS", StringComparison.Ordinal) || alg.StartsWith("PS", StringComparison.Ordinal))) ? $"the service signs with {alg}, not with RS* or PS*"
            : Lacks(Needs.EcToken, !alg.StartsWith("ES", StringComparison.Ordinal)) ? $"the service signs with {alg}, not "
                + "with ES*"
            : Lacks(Needs.SecondToken, attacker.SecondToken is null) ? "it needs a second valid token: give WithBearer a "
                + "delegate that fetches a new one each time"
            : Lacks(Needs.PublicKey, attacker.PublicKeys.Count == 0) ? "it needs a public key of the service: "
                + "KnowingPublicKey(pem) or KnowingJwks(path)"
            : Lacks(Needs.IssuerKey, attacker.Issuer is null) ? "it needs the issuer's signing key: WithTestIssuer()"
            : Lacks(Needs.EncryptionKey, attacker.EncryptionKey is null) ? "it needs the key that the service decrypts "
                + "tokens with: KnowingEncryptionKey(key)"
            : Lacks(Needs.Callback, attacker.Callback is null) ? "it calls out to a listener on this machine, which a "
                + "service elsewhere does not reach"
            : Lacks(Needs.Publisher, attacker.Publisher is null) ? "it needs an in-memory app that reads its keys from an "
                + "Authority"
            : attack.NotApplicableBecause(attacker);

        bool Lacks(Needs need, bool missing) => needs.HasFlag(need) && missing;
    }
}
