using System.Runtime.CompilerServices;
using CryptoAssert.Tests.Keys;
using KeysApi;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CryptoAssert.Tests.Passwords;

/// <summary>What a user reads of stored passwords and of hashers.</summary>
public sealed class PasswordMessageTests
{
    [Fact]
    public Task A_naked_digest() => ApprovedAsync("5f4dcc3b5aa765d61d8327deb882cf99");

    [Fact]
    public Task A_cheap_hash_with_a_short_salt() => ApprovedAsync("$argon2i$v=19$m=4096,t=2,p=1$c29tZXNhbHQ$KioqKioqKioqKioqKioqKioqKioqKioqKioqKioqKio");

    [Fact]
    public Task The_default_of_identity() => ApprovedAsync(new PasswordHasher<Account>().HashPassword(new Account(), "never printed"));

    [Fact]
    public Task A_strong_hash() => ApprovedAsync("$argon2id$v=19$m=47104,t=1,p=1$u2fJ0k8Qd5mWc1Xr7TzP4w$KioqKioqKioqKioqKioqKioqKioqKioqKioqKioqKio");

    [Theory]
    [InlineData("unknown", "$argon3$v=19$m=1$c29tZXNhbHQ$KioqKio")]
    [InlineData("cut", "$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9")]
    [InlineData("text", "correct horse battery staple")]
    [InlineData("empty", "")]
    public void A_text_that_is_no_hash(string name, string hash) =>
        Approved.Equal(Assert.Throws<ArgumentException>(() => StoredPasswordHash.Parse(hash)).Message, member: $"{nameof(A_text_that_is_no_hash)}.{name}");

    [Fact]
    public async Task A_hasher_with_too_few_iterations()
    {
        await using var app = KeysApps.App(("Iterations", "100000"));

        await Approved.MessageAsync(app.HashesPasswordsStrongly(new Account(), "AccountSecurity.cs", 21));
    }

    [Fact]
    public async Task A_hasher_that_cuts_and_folds()
    {
        await using var app = KeysApps.App().WithWebHostBuilder(builder => builder.ConfigureServices(services =>
            services.AddScoped<IPasswordHasher<Account>, FoldingHasher>()));

        await Approved.MessageAsync(app.HashesPasswordsStrongly(new Account(), "AccountSecurity.cs", 21));
    }

    [Fact]
    public async Task A_strong_hasher()
    {
        await using var app = KeysApps.App(("Iterations", "210000"));

        await Approved.MessageAsync(app.HashesPasswordsStrongly(new Account(), "AccountSecurity.cs", 21));
    }

    [Fact]
    public async Task No_hasher_for_that_user()
    {
        await using var app = KeysApps.App();

        await Approved.MessageAsync(app.HashesPasswordsStrongly("alice", "AccountSecurity.cs", 21));
    }

    private static Task ApprovedAsync(string hash, [CallerMemberName] string member = "") =>
        Approved.MessageAsync(StoredPasswordHash.Parse(hash).IsStrong("AccountSecurity.cs", 14), member: member);

    /// <summary>What an old import left behind.</summary>
    private sealed class FoldingHasher : IPasswordHasher<Account>
    {
        private readonly PasswordHasher<Account> _inner = new();

        public string HashPassword(Account user, string password) => _inner.HashPassword(user, Folded(password));

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword) =>
            _inner.VerifyHashedPassword(user, hashedPassword, Folded(providedPassword));

        private static string Folded(string password) => password.ToUpperInvariant()[..Math.Min(password.Length, 24)];
    }
}
