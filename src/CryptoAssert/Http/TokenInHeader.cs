namespace CryptoAssert.Http;

/// <summary>
/// In a header, behind an optional scheme: <c>Authorization: Bearer</c> (RFC 6750 2.1) or one of the API's own.
/// </summary>
internal sealed class TokenInHeader(string header, string? scheme) : TokenPlace
{
    public static TokenInHeader Bearer { get; } = new("Authorization", "Bearer");

    public string Header => header;

    public override string Description => scheme is null ? $"header {header}" : $"{header}: {scheme}";

    public override void Put(OutgoingRequest request, string token) =>
        request.Headers.Add((header, scheme is null ? token : $"{scheme} {token}"));
}
