using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TokensApi.Makers;

namespace CryptoAssert.Tests.Randomness;

/// <summary>What a user reads.</summary>
public sealed partial class TokenMessageTests
{
    [Fact]
    public async Task A_generator_that_is_kept() => await ApprovedAsync(nameof(SeededRandomKept));

    [Fact]
    public async Task A_row_number() => await ApprovedAsync(nameof(RowNumber));

    [Fact]
    public async Task A_hash_of_a_counter() => await ApprovedAsync(nameof(Md5OfCounter));

    [Fact]
    public async Task A_uuid_of_version_7() => await ApprovedAsync(nameof(UuidOfVersion7));

    [Fact]
    public async Task A_short_token() => await ApprovedAsync(nameof(EightCharacters));

    [Fact]
    public async Task A_sound_token() => await ApprovedAsync(nameof(LettersAndDigits));

    [Fact]
    public async Task A_sound_uuid() => await ApprovedAsync(nameof(Uuid));

    [Fact]
    public async Task A_token_that_is_not_there()
    {
        await using var app = Issuers.App(nameof(Hexadecimal));

        await ApprovedAsync(app.Endpoint(HttpMethod.Post, "/none"));
    }

    private static async Task ApprovedAsync(string maker, [CallerMemberName] string member = "")
    {
        await using var app = Issuers.App(maker);

        await ApprovedAsync(app.Endpoint(HttpMethod.Post, "/password-reset"), member);
    }

    private static Task ApprovedAsync(ApiEndpoint endpoint, [CallerMemberName] string member = "") => Approved.MessageAsync(
        endpoint.IssuesHighEntropyTokens(t => t.FromJson("token"), file: "PasswordResetSecurity.cs", line: 14).Under(CryptoPolicy.Default with { Seed = 0x5C1E5C1E }),
        Scrub,
        member: member);

    private static string Scrub(string text)
    {
        text = Times().Replace(Uuids().Replace(text, "01920000-0000-7000-8000-000000000000"), "2026-01-31 12:00:00.000");
        return Examples().Replace(Numbers().Replace(text, "1790000000000 is"), "example   aB3dE6gH");
    }

    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Uuids();

    [GeneratedRegex(@"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}")]
    private static partial Regex Times();

    [GeneratedRegex(@"\d{13} is")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"example   \w+")]
    private static partial Regex Examples();
}
