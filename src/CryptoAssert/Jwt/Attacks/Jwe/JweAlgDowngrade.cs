using System.Security.Cryptography;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The content key wrapped with RSAES-PKCS1-v1_5 for a key that is used with OAEP: a verifier that takes both can be asked to
/// decrypt anything by Bleichenbacher's question. RFC 8725 3.2; ASVS 11.3.1.
/// </summary>
internal sealed class JweAlgDowngrade : JweAttack
{
    public override string Id => "CRY1135";

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [327, 757];

    public override IReadOnlyList<string> References => ["RFC 8725 3.2", "ASVS 11.3.1"];

    public override string Cause => "decrypted a token whose key was wrapped with RSA1_5";

    public override string Why => "RSA1_5 is the padding of Bleichenbacher's oracle, and one key must serve one algorithm";

    public override string Fix => "refuse a header with alg RSA1_5 in JwtBearerEvents.OnMessageReceived: no setting of the stock handler does";

    internal override string? NotApplicableBecause(Attacker attacker) =>
        JwsSigner.Rsa(attacker.EncryptionKey!) is null ? "the service's encryption key is not "
            + "RSA" : base.NotApplicableBecause(attacker);

    private protected override IEnumerable<Forgery> Forge(Attacker attacker, JweRecipient recipient)
    {
        var contentKey = recipient.NewContentKey(attacker);
        var jwe = Jose.Jwe.Encrypt(
            recipient.NewHeader(header => header["alg"] = SecurityAlgorithms.RsaPKCS1),
            recipient.Wrap(contentKey, RSAEncryptionPadding.Pkcs1),
            contentKey,
            attacker.Bytes(16),
            System.Text.Encoding.UTF8.GetBytes(attacker.Token.Compact));
        yield return new Forgery(jwe.ToString(), "alg RSA1_5");
    }
}
