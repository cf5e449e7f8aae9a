using System.Reflection;
using CryptoAssert.Checks;
using Microsoft.AspNetCore.Mvc.Testing;
using static CryptoAssert.Tests.Http.StubService;

namespace CryptoAssert.Tests.Docs;

/// <summary>The verbs of <see cref="JwtChecks"/> by the family that they check.</summary>
internal static class Verbs
{
    private static readonly Lazy<Dictionary<JwtFamily, string>> ByFamily = new(() =>
    {
        using var client = Client(_ => Orders);
        var endpoint = client.Endpoint("/").WithBearer("a.b.c");
        return typeof(JwtChecks).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.GetParameters().Length == 3)
            .Where(method => method.Name is not (nameof(JwtChecks.RejectsForgedJwts) or nameof(JwtChecks.ConformsToJwtBestPractice)))
            .Select(method => (method.Name, Check: (CryptoAssert.Jwt.JwtCheck)method.Invoke(null, [endpoint, "", 0])!))
            .Where(verb => verb.Check.Attacks.Count > 0)
            .ToDictionary(verb => verb.Check.Attacks[0].Family, verb => verb.Name);
    });

    /// <summary>The verbs of time and of randomness and what they may find, each attack where it is first found.</summary>
    public static IReadOnlyList<(string Verb, string Subject, IReadOnlyList<Attack> Attacks)> OfExperiments { get; } = Experiments();

    public static string Of(JwtFamily family) => ByFamily.Value[family];

    private static List<(string Verb, string Subject, IReadOnlyList<Attack> Attacks)> Experiments()
    {
        using var client = Client(_ => Orders);
        var endpoint = client.Endpoint(HttpMethod.Post, "/webhook");
        var (login, codes) = (client.Endpoint(HttpMethod.Post, "/login"), client.Endpoint(HttpMethod.Post, "/codes"));
        var form = Attempt.Json(new { user = "alice" });
        SecurityCheck<ApiEndpoint>[] checks =
        [
            endpoint.ComparesSecretsInConstantTime(s => s.InHeader("X-Api-Key").WithSecret("secret")),
            endpoint.ComparesSignaturesInConstantTime(s => s.HmacSha256OfBodyWithSecret("X-Signature", prefix: "", secret: "secret")),
            login.HidesWhichUsersExist(form, form),
            client.Endpoint(HttpMethod.Post, "/password-reset").IssuesHighEntropyTokens(t => t.FromJson("token")),
            codes.IssuesUniformCodes(c => c.FromJson("code"), CodeEntry.At(codes, _ => form)),
        ];
        using var app = new WebApplicationFactory<KeysApi.Program>();
        (string Verb, string Subject, IEnumerable<Attack> Attacks)[] alone =
        [
            Of((ExperimentCheck<KeysUnderTest>)client.JsonWebKeySet("/.well-known/jwks.json").HasStrongKeys()),
            Of((ExperimentCheck<WebApplicationFactory<KeysApi.Program>>)app.RequiresMinimumKeySize("Jwt:Key", bits: 256)),
            Of((ExperimentCheck<WebApplicationFactory<KeysApi.Program>>)app.ConfigurationHoldsNoSecrets()),
            Of((ExperimentCheck<ProtectedEndpoint>)client.Endpoint("/orders").WithBearer("a.b.c").SignsWithUnguessableSecret()),
            Of((ExperimentCheck<EncryptionUnderTest>)Encryption.Of((byte[] plain) => plain, (byte[] cipher) => cipher).EncryptsSafely()),
            Of((ExperimentCheck<KeysApi.Account>)app.HashesPasswordsStrongly(new KeysApi.Account())),
        ];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. checks.Cast<ExperimentCheck<ApiEndpoint>>().Select(Of).Concat(alone)
                .Select(check => (check.Verb, check.Subject, (IReadOnlyList<Attack>)[.. check.Attacks.Where(attack => seen.Add(attack.Id)).OrderBy(attack => attack.Id, StringComparer.Ordinal)])),
        ];

        static (string Verb, string Subject, IEnumerable<Attack> Attacks) Of<T>(ExperimentCheck<T> check) =>
            (check.Experiments[0].Verb, check.Subject, check.Experiments[0].Attacks);
    }
}
