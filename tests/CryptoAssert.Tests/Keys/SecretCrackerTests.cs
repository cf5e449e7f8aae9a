using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Keys.Cracking;
using Xunit;

namespace CryptoAssert.Tests.Keys;

public sealed class SecretCrackerTests
{
    private static readonly byte[] Input = Encoding.ASCII.GetBytes(
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwiaXNzIjoiaHR0cHM6Ly9vcmRlcnMuZXhhbXBsZS5jb20ifQ");

    /// <summary>The tokens of jwt.io and of RFC 7515 A.1.</summary>
    [Theory]
    [InlineData(
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ",
        "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
        "\"your-256-bit-secret\"")]
    [InlineData(
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        "\"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow\" decoded from base64")]
    public async Task Published_tokens_fall(string input, string mac, string derivation)
    {
        var result = await Crack("HS256", Encoding.ASCII.GetBytes(input), Base64Url.DecodeFromChars(mac));

        Assert.Equal(derivation, result.Secret?.Candidate.Derivation);
        Assert.IsType<PlaceholderSecret>(result.Secret?.Attack);
    }

    [Theory]
    [InlineData("HS256")]
    [InlineData("HS384")]
    [InlineData("HS512")]
    public async Task Each_algorithm_falls_with_the_word_and_its_mutation(string algorithm)
    {
        var result = await Crack(algorithm, Input, Mac(algorithm, "OrdersApiSecret2026"u8.ToArray()), "Orders.Api");

        Assert.Equal("\"OrdersApiSecret\" with \"2026\" after it", result.Secret?.Candidate.Derivation);
        Assert.Equal("\"OrdersApiSecret2026\"", result.Secret?.Text);
        Assert.IsType<SecretOfTheAppsOwnWords>(result.Secret?.Attack);
    }

    [Fact]
    public async Task A_common_password_falls_as_a_guess()
    {
        var result = await Crack("HS256", Input, Mac("HS256", "liverpool1"u8.ToArray()));

        Assert.IsType<GuessableSecret>(result.Secret?.Attack);
    }

    [Fact]
    public async Task A_hash_of_a_name_falls_and_is_printed_in_hex()
    {
        var key = SHA256.HashData("https://orders.example.com"u8);
        var result = await Crack("HS256", Input, Mac("HS256", key), "https://orders.example.com");

        Assert.Equal("\"https://orders.example.com\" as its SHA-256", result.Secret?.Candidate.Derivation);
        Assert.Equal("0x" + Convert.ToHexString(key), result.Secret?.Text);
    }

    [Fact]
    public async Task A_word_of_the_users_own_list_falls()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, "Zugspitze-1820\r\nMönch-1857\r\n");
            var mac = Mac("HS256", Encoding.UTF8.GetBytes("Mönch-1857\n"));
            var result = await SecretCracker.CrackAsync(
                "HS256", Input, mac, new SecretCandidates([], path), TimeSpan.FromSeconds(60), CancellationToken.None);

            Assert.Equal("\"Mönch-1857\" with a line feed after it", result.Secret?.Candidate.Derivation);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_sound_key_stands_until_the_budget_ends()
    {
        var mac = Mac("HS256", RandomNumberGenerator.GetBytes(32));
        var result = await SecretCracker.CrackAsync(
            "HS256", Input, mac, new SecretCandidates(["Orders"]), TimeSpan.FromMilliseconds(300), CancellationToken.None);

        Assert.Null(result.Secret);
        Assert.True(result.BudgetEnded);
        Assert.True(result.Tried > 1000);
        Assert.True(result.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    [Trait("Category", "Soak")]
    public async Task A_sound_key_outlasts_all_guesses()
    {
        var result = await SecretCracker.CrackAsync(
            "HS256",
            Input,
            Mac("HS256", RandomNumberGenerator.GetBytes(32)),
            new SecretCandidates(["https://orders.example.com", "Orders.Api"]),
            TimeSpan.FromMinutes(5),
            CancellationToken.None);

        Assert.Null(result.Secret);
        Assert.False(result.BudgetEnded);
        Assert.True(result.Tried > 15_000_000, $"{result.Tried}");
    }

    [Fact]
    public async Task Cancelling_ends_it()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var mac = Mac("HS256", RandomNumberGenerator.GetBytes(32));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SecretCracker.CrackAsync(
            "HS256", Input, mac, new SecretCandidates([]), TimeSpan.FromMinutes(5), source.Token));
    }

    [Fact]
    public async Task A_MAC_of_another_length_is_refused_with_what_to_do()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => Crack("HS256", Input, new byte[31]));

        Assert.StartsWith("The MAC has 31 bytes, but HS256 makes 32: hand over", exception.Message, StringComparison.Ordinal);
    }

    private static Task<CrackResult> Crack(string algorithm, byte[] input, byte[] mac, params string[] appWords) =>
        SecretCracker.CrackAsync(
            algorithm, input, mac, new SecretCandidates(appWords), TimeSpan.FromSeconds(60), CancellationToken.None);

    private static byte[] Mac(string algorithm, byte[] key) => algorithm switch
    {
        "HS256" => HMACSHA256.HashData(key, Input),
        "HS384" => HMACSHA384.HashData(key, Input),
        _ => HMACSHA512.HashData(key, Input),
    };
}
