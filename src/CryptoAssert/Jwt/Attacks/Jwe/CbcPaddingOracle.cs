using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Two altered ciphertexts with the same wrong tag: one leaves the padding valid, one breaks it. A service that answers them
/// differently decrypts before it authenticates, and tells an attacker every plaintext byte by byte. Vaudenay 2002;
/// RFC 7518 5.2.2.2.
/// </summary>
internal sealed class CbcPaddingOracle : JweAttack
{
    private const int Samples = 3;

    public override string Id => "CRY1139";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [209, 208, 354];

    public override IReadOnlyList<string> References => ["RFC 7518 5.2.2.2", "ASVS 11.2.5", "GHSA-rm8v-mxj3-5rmq"];

    public override string Cause => "tells a wrong padding from a wrong tag in its answer to an altered encrypted token";

    public override string Why => "a captured token can be decrypted without any key, 128 questions a byte";

    public override string Fix => "check the tag before anything is decrypted, and answer every failure alike";

    private protected override IEnumerable<Forgery> Forge(Attacker attacker, JweRecipient recipient)
    {
        var genuine = recipient.Encrypt(attacker, attacker.Token.Compact);
        var valid = new List<HashSet<string>>();
        var broken = new List<HashSet<string>>();
        for (var sample = 0; sample < Samples; sample++)
        {
            yield return Altered(genuine.Ciphertext.Length / 2 - 8 - sample, "a block in the middle altered: the padding "
                + "stays valid", valid);
            yield return Altered(genuine.Ciphertext.Length - 17, "the byte before the last block altered: the padding "
                + "breaks", broken, (byte)(0x80 >> sample));
        }

        Forgery Altered(int position, string variant, List<HashSet<string>> answers, byte bits = 1)
        {
            var ciphertext = genuine.Ciphertext.ToArray();
            ciphertext[position] ^= bits;
            return new Forgery((genuine with { Ciphertext = ciphertext }).ToString(), variant)
            {
                Judge = (answer, reading) =>
                {
                    answers.Add([.. ResponseFeatures.Of(answer), $"status {answer.Status}", $"challenge {answer.Header("WWW-Authenticate")}"]);
                    return reading == Reading.Accepted ? $"{answer}, as for the valid token"
                        : valid.Count == Samples && broken.Count == Samples && TellApart() is { } telling ? $"\"{telling}\" in the answer to one kind only"
                        : null;
                },
            };
        }

        string? TellApart() => OnlyIn(broken, valid) ?? OnlyIn(valid, broken);
    }

    /// <summary>What all answers of one kind have and no answer of the other.</summary>
    private static string? OnlyIn(List<HashSet<string>> some, List<HashSet<string>> others) =>
        some[0].FirstOrDefault(feature => some.TrueForAll(answer => answer.Contains(feature)) && !others.Exists(answer => answer.Contains(feature)));
}
