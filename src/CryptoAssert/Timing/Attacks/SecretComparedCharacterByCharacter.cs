namespace CryptoAssert.Timing.Attacks;

/// <summary>
/// Guesses a secret one character at a time: the answer to a guess with a longer right prefix takes longer. Lawson and Nelson read
/// OpenID and OAuth signatures this way in 2010; Keyczar's HMAC comparison fell to it in 2009.
/// </summary>
internal sealed class SecretComparedCharacterByCharacter : TimingAttack
{
    public const string StableId = "CRY3001";

    public override string Id => StableId;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [208, 385];

    public override IReadOnlyList<string> References => ["ASVS 11.2.4", "CVE-2020-2101 (Jenkins)"];

    public override string Cause => "takes longer for a wrong secret that begins right";

    public override string Why => "whoever measures it finds the secret character by character, in hundreds of guesses instead of 2^128";

    public override string Fix => "compare hashes of equal length: CryptographicOperations.FixedTimeEquals(SHA256.HashData(given), SHA256.HashData(expected))";
}
