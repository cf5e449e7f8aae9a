namespace CryptoAssert.Keys.Cracking;

/// <summary>
/// Guesses a secret from what the token and the service say of themselves: issuer, audience, host and name, decorated and encoded
/// as people do it. Word lists hold none of these, so every cracker is fed with them first. RFC 8725 3.5.
/// </summary>
internal sealed class SecretOfTheAppsOwnWords : Attack
{
    public override string Id => "CRY5603";

    public override IReadOnlyList<int> Cwe => [1391, 330];

    public override IReadOnlyList<string> References => ["RFC 8725 3.5", "ASVS 11.5.1"];

    public override string Cause => "signs tokens with a secret that is made of its own names";

    public override string Why =>
        "issuer and audience stand in every token, so that its reader can guess the secret and become anyone";

    public override string Fix =>
        "take a key of RandomNumberGenerator.GetBytes(64), in base64 from the secret store; a hashed name is no key";
}
