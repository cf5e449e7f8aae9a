using System.Text.Json;

namespace CryptoAssert.Keys.Reading;

/// <summary>A key that is there and that no check understands.</summary>
/// <param name="Origin">Where it was found, as in <see cref="KeyUnderTest.Origin"/>.</param>
/// <param name="Reason">What it is, and why it is not checked.</param>
internal sealed record KeyNotChecked(string Origin, string Reason)
{
    /// <summary>The JWK as it was published: whether it gives away a private member can be said of any key.</summary>
    public JsonElement? Jwk { get; init; }

    public override string ToString() => $"{Origin}: {Reason}";
}
