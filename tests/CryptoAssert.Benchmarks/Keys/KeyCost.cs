using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Benchmarks;

/// <summary>
/// What the default profile costs on a JWK set of ten keys: CPU of all threads, in a process that has just started (the JIT and the tables are in it) and once it is warm,
/// and the weaknesses that cost most. A busy machine changes CPU time less than wall time.
/// </summary>
internal static class KeyCost
{
    private const int Keys = 10;
    private const int Rounds = 15;

    public static async Task RunAsync(string kind, string what)
    {
        var json = Jwks(kind);
        if (what == "each")
        {
            Each(json);
            return;
        }

        var (cold, coldCpu) = await TimeAsync(json);
        var warm = new List<(double Wall, double Cpu)>();
        for (var round = 0; round < Rounds; round++)
        {
            warm.Add(await TimeAsync(json));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Keys} keys ({kind}): cold {cold:0} ms, {coldCpu:0} ms CPU; warm {warm.Select(time => time.Wall).Order().ElementAt(Rounds / 2):0.0} ms, {warm.Select(time => time.Cpu).Order().ElementAt(Rounds / 2):0.0} ms CPU"));
    }

    private static async Task<(double Wall, double Cpu)> TimeAsync(string json)
    {
        var (clock, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await CryptoKeys.FromJwks(json).HasStrongKeys().EvaluateAsync();
        return (clock.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
    }

    /// <summary>Each weakness cold, then warm; in the order of the check.</summary>
    private static void Each(string json)
    {
        var clock = Stopwatch.StartNew();
        double Lap()
        {
            var elapsed = clock.Elapsed.TotalMilliseconds;
            clock.Restart();
            return elapsed;
        }

        var read = JsonWebKeySetReader.Read(json, "jwks.json").Keys;
        Print("reading", Lap(), 0);
        KeyWeakness[] all = [.. KeyAnalysis.Weaknesses.Where(weakness => !weakness.IsThorough)];
        Print("the catalogue", Lap(), 0);
        foreach (var weakness in all)
        {
            clock.Restart();
            Find(weakness, read);
            var cold = Lap();
            var warm = Enumerable.Range(0, Rounds).Select(_ =>
            {
                Find(weakness, read);
                return Lap();
            }).Order().ElementAt(Rounds / 2);
            Print(weakness.ToString(), cold, warm);
        }
    }

    private static void Find(KeyWeakness weakness, IReadOnlyList<KeyUnderTest> keys)
    {
        foreach (var key in keys)
        {
            _ = weakness.Find(key, keys, KeyStrength.Default, CancellationToken.None);
        }
    }

    private static void Print(string what, double cold, double warm) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-40}{cold,8:0.00} ms cold {warm,8:0.00} ms warm"));

    private static string Jwks(string kind) =>
        $$"""{"keys":[{{string.Join(',', Enumerable.Range(0, Keys).Select(index => Jwk(kind == "mixed" ? (index % 2 == 0 ? "rsa" : "ec") : kind, index)))}}]}""";

    private static string Jwk(string kind, int index)
    {
        if (kind == "rsa")
        {
            using var rsa = RSA.Create(2048);
            var key = rsa.ExportParameters(includePrivateParameters: false);
            return $$"""{"kty":"RSA","kid":"{{index}}","use":"sig","alg":"RS256","n":"{{Base64Url.EncodeToString(key.Modulus)}}","e":"AQAB"}""";
        }

        if (kind == "secrets")
        {
            return $$"""{"kty":"oct","kid":"{{index}}","use":"sig","alg":"HS256","k":"{{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(64))}}"}""";
        }

        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = ecdsa.ExportParameters(includePrivateParameters: false).Q;
        return $$"""{"kty":"EC","kid":"{{index}}","use":"sig","alg":"ES256","crv":"P-256","x":"{{Base64Url.EncodeToString(point.X)}}","y":"{{Base64Url.EncodeToString(point.Y)}}"}""";
    }
}
