namespace CryptoAssert.Http;

/// <summary>In a cookie.</summary>
internal sealed class TokenInCookie(string cookie) : TokenPlace
{
    public override string Description => $"cookie {cookie}";

    // RFC 6265 4.1.1: a cookie value has no white space, quote, comma, semicolon or backslash
    public override bool CanCarry(string token) => base.CanCarry(token) && !token.AsSpan().ContainsAny(" \",;\\");

    public override void Put(OutgoingRequest request, string token)
    {
        var others = request.Headers.FindIndex(header => header.Name.Equals("Cookie", StringComparison.OrdinalIgnoreCase));
        if (others < 0)
        {
            request.Headers.Add(("Cookie", $"{cookie}={token}"));
        }
        else
        {
            request.Headers[others] = ("Cookie", $"{request.Headers[others].Value}; {cookie}={token}");
        }
    }
}
