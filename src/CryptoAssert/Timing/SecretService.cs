using CryptoAssert.Http;
using CryptoAssert.Timing.Sampling;

namespace CryptoAssert.Timing;

/// <summary>A service whose secret the test knows: makes the requests with the right secret and with wrong ones.</summary>
internal sealed class SecretService
{
    private readonly ApiEndpoint _endpoint;
    private readonly SecretUnderTest _secret;
    private readonly Random _random;

    public SecretService(ApiEndpoint endpoint, SecretUnderTest secret, TimedApp app, CryptoPolicy policy, Random random)
    {
        (_endpoint, _secret, _random) = (endpoint, secret, random);
        var text = secret.Source is SecretSource.Known { Secret: var known } ? known : app.Secret!;
        Sender = new TimedSender(app, policy);
        Candidate = secret.Sign?.Invoke(endpoint.NewRequest(), text) ?? text;
    }

    public TimedSender Sender { get; }

    /// <summary>What the right request carries: the secret, or the signature that it makes.</summary>
    public string Candidate { get; }

    public string PlaceDescription => _secret.Place.Description;

    public SecretSource Source => _secret.Source;

    public OutgoingRequest Right() => With(Candidate);

    public OutgoingRequest Wrong(WrongAt at) => With(SecretText.Wrong(Candidate, at, _random));

    private OutgoingRequest With(string candidate)
    {
        var request = _endpoint.NewRequest();
        _secret.Place.Put(request, candidate);
        return request;
    }
}
