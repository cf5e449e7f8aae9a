namespace CryptoAssert;

/// <summary>An attack that reads a secret from how a service, or a comparer, answers wrong guesses: its time or its words.</summary>
public abstract class TimingAttack : Attack
{
    private protected TimingAttack()
    {
    }
}
