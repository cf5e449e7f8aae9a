using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using SchemesApi;

namespace CryptoAssert.Tests.Jwt;

/// <summary>WithTestIssuer() finds its way into the setups that people have, and loosens none of them.</summary>
public sealed class TestIssuerTests
{
    private static readonly string[] Setups =
    [
        "SymmetricKey", "RsaPublicKey", "EcdsaPublicKey", "PublicKeyInAJwk", "OwnPrivateKey", "Authority", "AuthorityAlone", "MetadataAddress",
        "StaticConfiguration", "SecurityTokenValidators", "SecurityTokenValidatorsWithAuthority", "KeyResolverWithAuthority", "ValidTypes",
        "ValidAlgorithms", "ValidAlgorithmsWithAuthority", "DecryptionKey", "KeyPerKid", "StrictAuthority",
    ];

    public static TheoryData<string> Supported => [.. Setups];

    public static TheoryData<string> Validating => [.. Setups, "SignatureValidator"];

    [Theory, MemberData(nameof(Supported))]
    public async Task A_minted_token_is_accepted_and_an_unsigned_one_is_not(string setup)
    {
        await using var app = App(setup);

        var report = await app.Endpoint("/orders").WithTestIssuer().RejectsUnsignedJwt().EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    [Theory, MemberData(nameof(Validating))]
    public Task An_expired_token_is_still_refused(string setup) =>
        IsRefused(setup, token => token.WithClaim("nbf", 1_600_000_000).WithClaim("iat", 1_600_000_000).WithClaim("exp", 1_600_000_600), "expired");

    [Theory, MemberData(nameof(Validating))]
    public Task A_token_for_another_audience_is_still_refused(string setup) =>
        IsRefused(setup, token => token.WithClaim("aud", "https://elsewhere.example"), "audience");

    [Theory, MemberData(nameof(Validating))]
    public Task A_token_of_another_issuer_is_still_refused(string setup) =>
        IsRefused(setup, token => token.WithClaim("iss", "https://elsewhere.example"), "issuer");

    [Fact]
    public async Task The_issuer_and_audience_of_the_token_can_be_named()
    {
        await IsRefused("SymmetricKey", token => token.Issuer = "https://elsewhere.example", "issuer");
        await IsRefused("SymmetricKey", token => token.Audience = "https://elsewhere.example", "audience");
    }

    [Fact]
    public async Task Checks_that_change_the_published_keys_take_turns()
    {
        await using var app = App("StrictAuthority");
        var orders = app.Endpoint("/orders").WithTestIssuer();

        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => orders.RejectsUntrustedKeys().EvaluateAsync())));

        Assert.All(reports, report => Assert.True(report.Outcome == Outcome.Passed, report.ToString()));
    }

    [Fact]
    public Task A_token_of_another_type_is_still_refused() => IsRefused("ValidTypes", token => token.TokenType = "JWT", "");

    [Theory]
    [InlineData("Authority")]
    [InlineData("MetadataAddress")]
    [InlineData("StrictAuthority")]
    public async Task The_issuers_host_is_never_asked(string setup)
    {
        await using var app = App(setup);

        await app.Endpoint("/orders").WithTestIssuer().RejectsForgedJwts().EvaluateAsync();

        Assert.Equal(0, NoNetwork.Requests);
    }

    [Fact]
    public async Task A_verifier_that_looks_at_no_signature_is_found_out()
    {
        await using var app = App("SignatureValidator");

        var report = await app.Endpoint("/orders").WithTestIssuer().RejectsForgedJwts().EvaluateAsync();

        Assert.Equal("CRY1000", Assert.Single(report.Findings).Id);
    }

    [Fact]
    public async Task Keys_that_are_published_wrongly_are_refused_by_an_app_that_looks_at_them()
    {
        await using var app = App("StrictAuthority");

        var report = await app.Endpoint("/orders").WithTestIssuer().RejectsUntrustedKeys().EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
        Assert.Contains("CRY1070", report.AttacksRun.Select(attack => attack.Id));
        Assert.Empty(report.NotApplicable);
    }

    [Fact]
    public async Task The_issuer_that_was_named_is_no_other_issuer()
    {
        await using var app = App("KeyOfThePartner");

        var report = await app.Endpoint("/orders").WithTestIssuer(token => token.Issuer = SchemesApi.Setups.Partner)
            .Resists(CheckCatalogue.JwtAttack("CRY1069")).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Passed, report.ToString());
    }

    [Fact]
    public async Task Of_several_schemes_the_default_is_taken_unless_another_is_named()
    {
        await using var app = App("SeveralSchemes");

        var unnamed = await app.Endpoint("/orders").WithTestIssuer().RejectsUnsignedJwt().EvaluateAsync();
        var named = await app.Endpoint("/orders").WithTestIssuer(token => token.Scheme = "Customers").RejectsUnsignedJwt().EvaluateAsync();
        var mistyped = await app.Endpoint("/orders").WithTestIssuer(token => token.Scheme = "Customer").RejectsUnsignedJwt().EvaluateAsync();

        Assert.Equal((Outcome.Passed, Outcome.Passed, Outcome.ControlFailed), (unnamed.Outcome, named.Outcome, mistyped.Outcome));
        Assert.Contains("no JwtBearer scheme 'Customer'. It has: Partners, "
            + "Customers.", mistyped.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KeyResolver", "finds its keys through an IssuerSigningKeyResolver")]
    [InlineData("NoKey", "has neither a signing key nor an Authority")]
    [InlineData("NoJwtBearer", "has no JwtBearer scheme")]
    [InlineData("NoAuthentication", "registers no authentication")]
    [InlineData("BrokenOptions", "cannot be built: IDX10703")]
    public async Task What_cannot_be_done_is_said(string setup, string problem)
    {
        await using var app = App(setup);

        var report = await app.Endpoint("/orders").WithTestIssuer().RejectsUnsignedJwt().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains(problem, report.Problem, StringComparison.Ordinal);
    }

    private static async Task IsRefused(string setup, Action<TestIssuerOptions> change, string reason)
    {
        await using var app = App(setup);

        var report = await app.Endpoint("/orders").WithTestIssuer(change).RejectsUnsignedJwt().EvaluateAsync();

        Assert.Equal(Outcome.ControlFailed, report.Outcome);
        Assert.Contains("The valid token was refused: 401", report.Problem, StringComparison.Ordinal);
        Assert.Contains(reason, report.Problem, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("WithTestIssuer(t => t.WithClaim(..))", report.Problem, StringComparison.Ordinal);
    }

    private static WebApplicationFactory<SchemesApi.Program> App(string setup) =>
        new WebApplicationFactory<SchemesApi.Program>().WithWebHostBuilder(builder => builder.UseSetting("Setup", setup));
}
