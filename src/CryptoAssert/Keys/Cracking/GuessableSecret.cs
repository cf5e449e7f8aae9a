namespace CryptoAssert.Keys.Cracking;

/// <summary>
/// Computes the MAC of a token under one guess after the other until it is the token's own: hashcat does so at a billion a second
/// on one graphics card, and no request is seen. RFC 8725 2.2 and 3.5.
/// </summary>
internal sealed class GuessableSecret : Attack
{
    public override string Id => "CRY5601";

    public override IReadOnlyList<int> Cwe => [1391, 521];

    public override IReadOnlyList<string> References => ["RFC 8725 3.5", "ASVS 11.2.3"];

    public override string Cause => "signs tokens with a secret that was recovered offline, from one token";

    public override string Why => "whoever holds a single token finds the secret without a request, and can then become anyone";

    public override string Fix =>
        "take a key of RandomNumberGenerator.GetBytes(64), in base64 from the secret store, and replace this one: it is known";
}
