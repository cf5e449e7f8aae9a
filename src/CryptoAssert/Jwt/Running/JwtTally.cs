namespace CryptoAssert.Jwt;

/// <summary>What a run has gathered so far.</summary>
internal sealed class JwtTally
{
    public List<JwtAttack> Run { get; } = [];

    public List<Finding> Findings { get; } = [];

    public List<NotChecked> NotApplicable { get; } = [];

    /// <summary>Attacks that were sent and proved nothing: answers that could not be read.</summary>
    public List<NotChecked> Inconclusive { get; } = [];

    /// <summary>Attacks that were refused for another reason than the one they test: they proved nothing either.</summary>
    public List<NotChecked> WrongReason { get; } = [];

    /// <summary>The request budget ran out: no verdict, rather than a control that failed.</summary>
    public bool OutOfBudget { get; set; }

    public int ForgedTokens { get; set; }

    /// <summary>Why no further attack can be sent.</summary>
    public string? Stopped { get; set; }
}
