using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Structure;

/// <summary>
/// Waits until a token comes again: the generator has few states, or is seeded anew with the time. Debian's OpenSSL had 32,767 keys in 2008.
/// </summary>
internal sealed class RepeatedToken : GuessableStructure
{
    public override string Id => "CRY4101";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<string> References => ["ASVS 7.2.3", "CVE-2008-0166 (Debian OpenSSL)"];

    public override string Cause => "issues the same token again";

    public override string Why => "two users hold one secret, and whoever gets tokens of his own gets those of others";

    public override StructureFound? Find(TokenEvidence evidence, CancellationToken cancellationToken)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < evidence.Tokens.Count; at++)
        {
            var text = evidence.Tokens[at].Text;
            if (seen.TryAdd(text, at))
            {
                continue;
            }

            var pairs = evidence.Tokens.Count * (evidence.Tokens.Count - 1) / 2.0;
            var chance = Math.Log10(pairs) - (TokenCapacity.Of(evidence.Layer).Bits * Math.Log10(2));
            return chance > -13 ? null : new StructureFound(new Prediction
            {
                Form = "a token that was issued before",
                FirstUsed = seen[text],
                LastUsed = seen[text],
                Token = text,
                At = at,
                Check = FormattableString.Invariant($"{evidence.Tokens.Count - evidence.Tokens.Select(token => token.Text).Distinct(StringComparer.Ordinal).Count()} of {evidence.Tokens.Count} tokens had been issued before"),
                Log10FalseAlarm = chance,
            });
        }

        return null;
    }
}
