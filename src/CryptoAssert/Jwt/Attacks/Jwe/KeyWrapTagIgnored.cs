using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A content key wrapped with AES-GCM whose tag was altered: a verifier that unwraps without it takes any content key.
/// GHSA-6vvh-pxr4-25r7.
/// </summary>
internal sealed class KeyWrapTagIgnored : JwtAttack
{
    private const int KeyBytes = 32;

    public override string Id => "CRY1143";

    public override JwtFamily Family => JwtFamily.Jwe;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [354];

    public override IReadOnlyList<string> References => ["RFC 7518 4.7", "RFC 8725 3.3", "GHSA-6vvh-pxr4-25r7"];

    public override string Cause => "unwrapped a content key whose GCM tag was wrong (A256GCMKW)";

    public override string Why => "the content key can be changed bit by bit, so the encryption authenticates nothing";

    public override string Fix => "unwrap with AesGcm and a tag of 16 bytes; treat its exception as a refusal";

    internal override Needs Needs => Needs.EncryptionKey;

    internal override string? NotApplicableBecause(Attacker attacker) => attacker.EncryptionKey is SymmetricSecurityKey { Key.Length: KeyBytes }
        ? null
        : "the service's encryption key is not a shared one of 32 bytes (A256GCMKW)";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var (wrapped, tag, iv, contentKey) = Wrap(attacker, ((SymmetricSecurityKey)attacker.EncryptionKey!).Key);
        yield return Token(tag, "a genuine wrap") with { Control = "the service does not accept its genuine token when its "
            + "key is wrapped with A256GCMKW" };
        yield return Token([.. tag[..^1], (byte)(tag[^1] ^ 1)], "last bit of the wrap's tag flipped");
        yield return Token(new byte[tag.Length], "a wrap's tag of zeros");
        yield return Token(tag[..4], "a wrap's tag of four bytes");
        yield return Token([], "an empty tag");

        Forgery Token(byte[] wrapTag, string variant)
        {
            var header = new JsonObject { ["alg"] = "A256GCMKW", ["cty"] = "JWT", ["iv"] = RawJwt.Segment(iv), ["tag"] = RawJwt.Segment(wrapTag) };
            var plaintext = Encoding.UTF8.GetBytes(attacker.Token.Compact);
            return new Forgery(Jose.Jwe.Encrypt(header, wrapped, contentKey, attacker.Bytes(16), plaintext).ToString(), variant);
        }
    }

    private static (byte[] Wrapped, byte[] Tag, byte[] Iv, byte[] ContentKey) Wrap(Attacker attacker, byte[] key)
    {
        var (iv, contentKey, tag) = (attacker.Bytes(12), attacker.Bytes(Jose.Jwe.ContentKeyBytes), new byte[16]);
        var wrapped = new byte[contentKey.Length];
        using var gcm = new AesGcm(key, tag.Length);
        gcm.Encrypt(iv, contentKey, wrapped, tag);
        return (wrapped, tag, iv, contentKey);
    }
}
