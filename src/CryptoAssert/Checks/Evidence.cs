namespace CryptoAssert;

/// <summary>What was done and what came back, without any secret that the attack did not forge itself.</summary>
public sealed record Evidence
{
    /// <summary>Which variant of the attack got through first.</summary>
    public required string Variant { get; init; }

    /// <summary>What the service did.</summary>
    public required string Observed { get; init; }

    /// <summary>What a sound service does.</summary>
    public required string Expected { get; init; }

    /// <summary>The forged token as it was sent; the genuine signature is redacted where the forgery carries one. Null where no
    /// token was forged.</summary>
    public string? Token { get; init; }

    /// <summary>The token in readable form: header, payload, signature. Null where no token was forged.</summary>
    public string? Decoded { get; init; }

    /// <summary>A command that repeats the request; null where one request shows nothing.</summary>
    public string? Curl { get; init; }

    /// <summary>How many variants of the attack got through.</summary>
    public int VariantsThrough { get; init; } = 1;

    /// <summary>How many variants were sent.</summary>
    public int VariantsSent { get; init; } = 1;

    /// <summary>What the cause is said of, where it is not the subject of the check but a part of it: a key, a hash.</summary>
    internal string? Of { get; init; }

    /// <summary>What <see cref="Variant"/> is, as the label of its line.</summary>
    internal string VariantIs { get; init; } = "attack";

    /// <summary>What else was measured, as lines of the report: a label of at most nine letters, and its text.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Details { get; init; } = [];
}
