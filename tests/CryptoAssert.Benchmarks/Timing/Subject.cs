using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using SecretsApi;
using SecretsApi.Comparers;
using SecretsApi.Logins;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>Something that a timing check can be run on, again and again.</summary>
internal sealed record Subject(string Name, bool Sound, Func<SecurityCheck> Check)
{
    private const string LongSecret = "Webhook:ApiKey";

    public static IReadOnlyList<Subject> All { get; } =
    [
        .. new[] { nameof(FixedTime), nameof(HashedFixedTime), nameof(DoubleHmac), nameof(XorLoop), nameof(HashSetOfKeys) }.Select(name => Header(name, sound: true)),
        .. new[] { nameof(FixedTime), nameof(HashedFixedTime), nameof(DoubleHmac), nameof(XorLoop) }.Select(name => Called(name, sound: true)),
        Json(nameof(FixedTime), sound: true),
        Wall(nameof(FixedTime), sound: true),
        Login(nameof(AlwaysHashes), sound: true),
        Signature(nameof(FixedTime), sound: true),
        .. new[] { nameof(EqualsOperator), nameof(Loop) }.Select(name => Header(name, sound: false)),
        .. new[] { nameof(EqualsOperator), nameof(Loop) }.Select(name => Called(name, sound: false)),
        .. new[]
        {
            nameof(StringEquals), nameof(CompareOrdinal), nameof(BytesSequenceEqual), nameof(LinqSequenceEqual), nameof(LinqAny), nameof(Prefix),
            nameof(AnyOfSeveralKeys), nameof(RemembersRefusals),
        }.Select(name => Header(name, sound: false)),
        Header(nameof(SqlEquality), sound: false),
        Called(nameof(DecodesAndCompares), sound: false),
        Json(nameof(EqualsOperator), sound: false),
        Wall(nameof(EqualsOperator), sound: false),
        Wall(nameof(Loop), sound: false),
        Login(nameof(HashesKnownUsersOnly), sound: false),
        Signature(nameof(LinqSequenceEqual), sound: false),
    ];

    private static Subject Header(string comparer, bool sound)
    {
        var app = App("Comparer", comparer);
        return new Subject($"{comparer}, header", sound, () => app.Value.Endpoint(HttpMethod.Post, "/webhook")
            .ComparesSecretsInConstantTime(s => s.InHeader("X-Api-Key").ConfiguredBy(LongSecret)));
    }

    private static Subject Json(string comparer, bool sound)
    {
        var app = App("Comparer", comparer);
        return new Subject($"{comparer}, JSON body", sound, () => app.Value.Endpoint(HttpMethod.Post, "/hook")
            .ComparesSecretsInConstantTime(s => s.InJson("secret").InstalledBy((services, secret) => services.GetRequiredService<SecretStore>().Secret = secret)));
    }

    /// <summary>Seen by a client that knows a secret of 81,920 characters: no clock inside the app.</summary>
    private static Subject Wall(string comparer, bool sound)
    {
        var secret = new string([.. Enumerable.Range(0, 81_920).Select(i => "0123456789abcdef"[i * 7 % 16])]);
        var app = new Lazy<WebApplicationFactory<SecretsApi.Program>>(() => App("Comparer", comparer).Value.WithWebHostBuilder(builder => builder.UseSetting(LongSecret, secret)));
        return new Subject($"{comparer}, header, client's clock", sound, () => app.Value.CreateClient().Endpoint(HttpMethod.Post, "/webhook")
            .ComparesSecretsInConstantTime(s => s.InHeader("X-Api-Key").WithSecret(secret)));
    }

    private static Subject Signature(string comparer, bool sound)
    {
        var app = App("Comparer", comparer);
        return new Subject($"{comparer}, signature", sound, () => app.Value.Endpoint(HttpMethod.Post, "/signed")
            .ComparesSignaturesInConstantTime(s => s.HmacSha256OfBody("X-Signature", prefix: "sha256=", key: "Webhook:Key")));
    }

    private static Subject Login(string login, bool sound)
    {
        var app = App("Login", login);
        return new Subject($"{login}, log-in", sound, () => app.Value.Endpoint(HttpMethod.Post, "/login").HidesWhichUsersExist(
            known: Attempt.Json(new { user = "alice", password = "wrong" }), unknown: Attempt.Json(new { user = "nobdy", password = "wrong" })));
    }

    private static Subject Called(string name, bool sound)
    {
        var comparer = (SecretComparer)Activator.CreateInstance(typeof(SecretComparer).Assembly.GetType($"SecretsApi.Comparers.{name}")!)!;
        return new Subject($"{name}, called", sound, () => ConstantTime.Of(comparer.Matches).ComparesSecretsInConstantTime());
    }

    private static Lazy<WebApplicationFactory<SecretsApi.Program>> App(string key, string value) => new(() =>
        new WebApplicationFactory<SecretsApi.Program>().WithWebHostBuilder(builder => builder.UseSetting(key, value).UseContentRoot(AppContext.BaseDirectory)));
}
