using CryptoAssert.Keys.Cracking.Guessability;

namespace CryptoAssert.Keys.Cracking;

/// <summary>
/// A secret of the right length that a person made up: words, repetitions and rows of the keyboard fill 32 bytes and are guessed
/// all the same. RFC 8725 3.5 forbids passwords as keys; how guesses are counted: Wheeler, zxcvbn, USENIX Security 2016.
/// </summary>
internal sealed class LowEntropySecret : KeyWeakness
{
    public override string Id => "CRY5604";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [331, 1391];

    public override IReadOnlyList<string> References => ["RFC 8725 3.5", "ASVS 11.2.3", "zxcvbn, USENIX Security 2016"];

    public override string Cause => "is a secret made of parts that are easy to guess";

    public override string Why => "an attacker with one token tries billions of such secrets a second, without a request";

    public override string Fix =>
        "generate the key: Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)), kept in the secret store, not made up";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5602", "CRY5502", "CRY5501"];

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken) =>
        key.Material is KeyMaterial.Symmetric { Bytes: var bytes } && SecretGuessability.Of(bytes) is { IsWeak: true } guess
            ? new WeaknessFound($"a secret of {guess.Reason}", "2^128 guesses or more (ASVS 5.0 11.2.3)")
            : null;
}
