using CryptoAssert.Http;

namespace CryptoAssert.Jwt;

/// <summary>One hostile token, ready to send.</summary>
/// <param name="Token">The token as text. Need not look like a JWT.</param>
/// <param name="Variant">What is particular about this one: <c>third segment empty</c>.</param>
internal sealed record Forgery(string Token, string Variant)
{
    /// <summary>Puts the token elsewhere than in its place, or sends more than one; null for the endpoint's own place.</summary>
    public Action<OutgoingRequest, string, TokenPlace>? Deliver { get; init; }

    /// <summary>
    /// Why a sound service refuses this token, any of several. When the service names none of them, the attack proved
    /// nothing.
    /// </summary>
    public RejectionReason? Intended { get; init; }

    /// <summary>A text that must not come back in an answer.</summary>
    public string? Marker { get; init; }

    /// <summary>The part of a callback URL by which a visit is recognised.</summary>
    public string? Callback { get; init; }

    /// <summary>
    /// Looks elsewhere than at the answer, such as at the documents fetched: what it proves, null when the service stood.
    /// </summary>
    public Func<string?>? SideEffect { get; init; }

    /// <summary>
    /// This one has to be accepted for the rest to mean anything: a control of the attack itself. The text says why the attack
    /// does not apply when it is refused.
    /// </summary>
    public string? Control { get; init; }

    /// <summary>A verdict that depends on what other forgeries of the same attack got; null for the attack's own Judge.</summary>
    public Func<HttpAnswer, Reading, string?>? Judge { get; init; }

    /// <summary>What has to happen before the token is sent, such as a change of the published keys.</summary>
    public Func<CancellationToken, Task>? Before { get; init; }

    /// <summary>A server error on it is the finding of another attack, which asks for just that; here only an acceptance counts.</summary>
    public bool MayFail { get; init; }

    /// <summary>It means something only after what went before it was answered.</summary>
    public bool DependsOnOrder => Before is not null || Judge is not null || Control is not null || SideEffect is not null;
}
