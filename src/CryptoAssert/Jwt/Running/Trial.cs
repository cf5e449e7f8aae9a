namespace CryptoAssert.Jwt;

/// <summary>One attack while its tokens are sent.</summary>
internal sealed class Trial(JwtAttack attack)
{
    public JwtAttack Attack { get; } = attack;

    public int Sent { get; set; }

    public int ThroughCount { get; private set; }

    /// <summary>Tokens that the place cannot carry, such as a line feed in a header.</summary>
    public int NotCarried { get; set; }

    public (Forgery Forgery, string Observed)? Through { get; private set; }

    public (Forgery Forgery, string Observed)? Crash { get; set; }

    public string? Unread { get; set; }

    public string? WrongReason { get; set; }

    /// <summary>Why the attack means nothing here: its own control was refused.</summary>
    public string? Skipped { get; set; }

    /// <summary>A token cost the service its time: another one would cost as much and prove nothing more.</summary>
    public bool Slowed { get; set; }

    public bool Ended => Skipped is not null || (Unread is not null && Sent == 0) || Slowed;

    public void GotThrough(Forgery forgery, string observed)
    {
        ThroughCount++;
        Through ??= (forgery, observed);
    }
}
