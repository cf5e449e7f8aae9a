using System.Reflection;
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

    public static string Of(JwtFamily family) => ByFamily.Value[family];
}
