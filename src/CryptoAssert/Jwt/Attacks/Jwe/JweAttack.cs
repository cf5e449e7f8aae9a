using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// An attack on a service that decrypts tokens. It means something only where the genuine token, encrypted, is accepted.
/// </summary>
internal abstract class JweAttack : JwtAttack
{
    public sealed override JwtFamily Family => JwtFamily.Jwe;

    internal sealed override Needs Needs => Needs.EncryptionKey | FurtherNeeds;

    private protected virtual Needs FurtherNeeds => Needs.None;

    internal override string? NotApplicableBecause(Attacker attacker) => new JweRecipient(attacker.EncryptionKey!).Unsupported;

    internal sealed override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var recipient = new JweRecipient(attacker.EncryptionKey!);
        yield return new Forgery(recipient.Encrypt(attacker, attacker.Token.Compact).ToString(), "the genuine token, encrypted")
        {
            Control = "the service does not accept its genuine token when it is encrypted",
        };
        foreach (var forgery in Forge(attacker, recipient))
        {
            yield return forgery;
        }
    }

    private protected abstract IEnumerable<Forgery> Forge(Attacker attacker, JweRecipient recipient);
}
