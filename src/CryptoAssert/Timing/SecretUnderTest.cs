using CryptoAssert.Http;
using CryptoAssert.Timing;

namespace CryptoAssert;

/// <summary>A secret that a service compares: where requests carry it, and how the service comes to know it. Immutable.</summary>
public sealed class SecretUnderTest
{
    internal SecretUnderTest(SecretPlace place, SecretSource source, Func<OutgoingRequest, string, string>? Sign)
    {
        Place = place;
        Source = source;
        this.Sign = Sign;
    }

    internal SecretPlace Place { get; }

    internal SecretSource Source { get; }

    /// <summary>Makes the value that is sent from the request and the secret; null when the secret itself is sent.</summary>
    internal Func<OutgoingRequest, string, string>? Sign { get; }
}
