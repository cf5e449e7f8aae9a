namespace TokensApi;

/// <summary>The mails that a test reads.</summary>
public sealed class Mailbox
{
    public string? Last { get; set; }
}
