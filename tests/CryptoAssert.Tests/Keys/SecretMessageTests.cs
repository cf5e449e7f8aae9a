using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using static CryptoAssert.Tests.Keys.KeysApps;

namespace CryptoAssert.Tests.Keys;

/// <summary>What a user reads of the secrets that sign tokens. No request is sent: nothing listens at the address.</summary>
public sealed partial class SecretMessageTests : IDisposable
{
    private static readonly CryptoPolicy Patient = CryptoPolicy.Default with { Budget = TimeSpan.FromMinutes(10) };
    private readonly HttpClient _client = new() { BaseAddress = new("http://127.0.0.1:1") };

    [Fact]
    public Task A_secret_that_is_guessed() => ApprovedAsync(_client.Endpoint("/orders").WithBearer(Token("Changeme123")));

    [Fact]
    public Task A_secret_of_the_apps_own_words() => ApprovedAsync(_client.Endpoint("/orders").WithBearer(Token("issuer-secret")));

    [Fact]
    public Task A_secret_that_is_not_guessed() => ApprovedAsync(_client.Endpoint("/orders").WithBearer(Token(Random64())));

    [Fact]
    public async Task A_budget_that_ends_first() => await Approved.MessageAsync(
        Check(_client.Endpoint("/orders").WithBearer(Token(Random64()))).Under(CryptoPolicy.Default with { ThoroughKeys = true, Budget = TimeSpan.FromSeconds(5) }), Scrub);

    [Fact]
    public async Task A_token_without_a_secret()
    {
        using var rsa = RSA.Create(2048);
        await ApprovedAsync(_client.Endpoint("/orders").WithBearer(
            new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { SigningCredentials = new(new RsaSecurityKey(rsa), "RS256") })));
    }

    [Fact]
    public Task A_text_that_is_no_token() => ApprovedAsync(_client.Endpoint("/orders").WithBearer("opaque-0123456789"));

    [Fact]
    public Task A_nonce_that_is_constant()
    {
        var (tokens, pem) = ConstantNonce.Tokens(2);
        var next = 0;
        return ApprovedAsync(_client.Endpoint("/orders").WithBearer(_ => Task.FromResult(tokens[next++ % 2])).KnowingPublicKey(pem));
    }

    [Fact]
    public async Task Nonces_that_tell_nothing()
    {
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var credentials = new SigningCredentials(new ECDsaSecurityKey(ecdsa), "ES256");
        await ApprovedAsync(_client.Endpoint("/orders")
            .WithBearer(_ => Task.FromResult(new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Audience = Guid.NewGuid().ToString(), SigningCredentials = credentials })))
            .KnowingPublicKey(ecdsa.ExportSubjectPublicKeyInfoPem()));
    }

    [Fact]
    public Task Nonces_without_the_public_key()
    {
        var (tokens, _) = ConstantNonce.Tokens(2);
        return ApprovedAsync(_client.Endpoint("/orders").WithBearer(_ => Task.FromResult(tokens[0])));
    }

    public void Dispose() => _client.Dispose();

    private static SecurityCheck<ProtectedEndpoint> Check(ProtectedEndpoint endpoint) => endpoint.SignsWithUnguessableSecret("OrdersApiSecurity.cs", 31);

    private static Task ApprovedAsync(ProtectedEndpoint endpoint, [System.Runtime.CompilerServices.CallerMemberName] string member = "") =>
        Approved.MessageAsync(Check(endpoint).Under(Patient), Scrub, member: member);

    /// <summary>Which of several ways to the same secret comes first depends on the threads.</summary>
    private static string Scrub(string text) => Ways().Replace(Numbers().Replace(Guesses().Replace(Counts().Replace(text, "#,###,### $1 in #.# s"), "#,###,### guesses"), "0x#").Replace("127.0.0.1:8000", "127.0.0.1", StringComparison.Ordinal), "$1\"word\" as it was changed");

    [GeneratedRegex(@"[\d,]+ (secrets) in [\d.]+ s")]
    private static partial Regex Counts();

    [GeneratedRegex("(  guess     ).*")]
    private static partial Regex Ways();

    [GeneratedRegex(@"[\d,]{6,} guesses")]
    private static partial Regex Guesses();

    [GeneratedRegex("0x[0-9a-f]{20,}")]
    private static partial Regex Numbers();
}
