using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// One bit of the genuine signature is another: a verifier that compares a part of it, or compares text without case.
/// RFC 8725 3.3.
/// </summary>
internal sealed class SignatureBitFlip : JwtAttack
{
    public override string Id => "CRY1013";

    public override JwtFamily Family => JwtFamily.Tampered;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3", "ASVS 9.1.1"];

    public override string Cause => "accepted a signature with a bit flipped";

    public override string Why => "only a part of the signature is compared: what is left may be short enough to guess";

    public override string Fix =>
        "compare the whole signature, as bytes, with CryptographicOperations.FixedTimeEquals, or leave it to AddJwtBearer";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1012"];

    internal override string? NotApplicableBecause(Attacker attacker) => UnsignedTokenInUse.NothingToTamperWith(attacker);

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var length = token.Signature.Length;
        (int Index, string Place)[] bytes = [(length - 1, "last"), (length / 2, "middle"), (0, "first")];
        foreach (var (index, place) in bytes.DistinctBy(position => position.Index))
        {
            yield return Flipped(index, 0x01, $"lowest bit of the {place} byte");
            yield return Flipped(index, 0x80, $"highest bit of the {place} byte");
        }

        var capital = token.SignatureSegment.AsSpan().IndexOfAnyInRange('A', 'Z');
        if (capital >= 0)
        {
            var text = token.SignatureSegment.ToCharArray();
            text[capital] = char.ToLowerInvariant(text[capital]);
            yield return new Forgery($"{token.SigningInput}.{new string(text)}", "a capital of its base64url text in lower case");
        }

        Forgery Flipped(int index, byte bit, string variant)
        {
            var signature = token.Signature;
            signature[index] ^= bit;
            return new Forgery($"{token.SigningInput}.{RawJwt.Segment(signature)}", variant);
        }
    }
}
