namespace CryptoAssert.Http;

/// <summary>Where in a request the token goes.</summary>
internal abstract class TokenPlace
{
    /// <summary>The place in words: <c>Authorization: Bearer</c>, <c>cookie "session"</c>.</summary>
    public abstract string Description { get; }

    public abstract void Put(OutgoingRequest request, string token);

    /// <summary>Whether the token can be carried there at all: header values are printable ASCII (RFC 9110 5.5).</summary>
    public virtual bool CanCarry(string token) => !token.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
