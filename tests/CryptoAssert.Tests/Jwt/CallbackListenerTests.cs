using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Tests.Jwt;

public sealed class CallbackListenerTests
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { UseProxy = false });

    public static TheoryData<string> Disguises => [.. DisguisedUrls.For("issuer.example", port: 1).Select(disguise => disguise.Variant)];

    [Fact]
    public async Task A_visit_is_known_by_its_id()
    {
        var listener = await CallbackListener.GetAsync();
        var (visited, other) = (listener.NewId(), listener.NewId());

        await Client.GetStringAsync(new Uri(listener.Url(visited)));

        Assert.Equal($"GET /{visited}/jwks.json", listener.VisitOf(visited));
        Assert.Null(listener.VisitOf(other));
    }

    [Theory]
    [InlineData("PS384", "genuine/kid", "RSA")]
    [InlineData("ES384", "kid", "EC")]
    [InlineData("ES512", null, "EC")]
    public async Task A_path_that_names_an_algorithm_gets_the_one_key_for_it_under_its_kid(string alg, string? kid, string type)
    {
        var listener = await CallbackListener.GetAsync();

        var jwks = await Client.GetStringAsync(new Uri(listener.Url(listener.NewId(), $"{CallbackDocuments.KeyPath(alg, kid)}/jwks.json")));

        var key = Assert.Single(JsonNode.Parse(jwks)!["keys"]!.AsArray());
        Assert.Equal(type, (string?)key!["kty"]);
        Assert.Equal(kid, (string?)key["kid"]);
    }

    [Fact]
    public async Task A_discovery_document_leads_to_the_key_that_the_issuer_names()
    {
        var listener = await CallbackListener.GetAsync();
        var issuer = listener.Url(listener.NewId(), CallbackDocuments.KeyPath("ES256", "genuine"));

        var discovery = JsonNode.Parse(await Client.GetStringAsync(new Uri($"{issuer}/.well-known/openid-configuration")))!;
        var jwks = await Client.GetStringAsync(new Uri((string)discovery["jwks_uri"]!));

        Assert.Equal(issuer, (string?)discovery["issuer"]);
        Assert.Equal(CallbackDocuments.JwksOf("ES256", "genuine"), jwks);
    }

    [Fact]
    public async Task A_certificate_holds_the_key_of_its_algorithm()
    {
        var listener = await CallbackListener.GetAsync();

        var pem = await Client.GetStringAsync(new Uri(listener.Url(listener.NewId(), "ES256/cert.pem")));

        using var certificate = X509Certificate2.CreateFromPem(pem);
        using var key = certificate.GetECDsaPublicKey()!;
        Assert.Equal(AttackerKeys.P256.ECDsa.ExportSubjectPublicKeyInfo(), key.ExportSubjectPublicKeyInfo());
    }

    [Fact]
    public async Task A_tls_handshake_is_a_visit_and_ends_at_once()
    {
        var listener = await CallbackListener.GetAsync();
        var id = listener.NewId();
        using var door = listener.OpenTlsDoor(id);

        await Assert.ThrowsAsync<HttpRequestException>(() => Client.GetStringAsync(new Uri(door.Url())));

        Assert.Equal($"a TLS ClientHello for https://{door.Authority}/", listener.VisitOf(id));
    }

    [Theory, MemberData(nameof(Disguises))]
    public async Task A_disguised_address_leads_here(string variant)
    {
        var listener = await CallbackListener.GetAsync();
        var id = listener.NewId();
        var pattern = DisguisedUrls.For("issuer.example", listener.Port).Single(disguise => disguise.Variant == variant).Url;

        var jwks = await Client.GetStringAsync(new Uri(pattern.Replace(DisguisedUrls.Path, $"/{id}/ES256/kid", StringComparison.Ordinal).Trim()));

        Assert.NotNull(listener.VisitOf(id));
        Assert.Contains("P-256", jwks, StringComparison.Ordinal);
    }
}
