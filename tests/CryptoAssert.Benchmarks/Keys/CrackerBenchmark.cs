using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Keys.Cracking;

namespace CryptoAssert.Benchmarks;

/// <summary>
/// HMAC-SHA256 guesses a second of processor time, for a signing input of 150 bytes: ours at each width, HMACSHA256.HashData in a
/// loop, the whole cracker with the making of its guesses, and hashcat -m 16500 where it is installed. One run, so that ratios hold.
/// </summary>
internal static class CrackerBenchmark
{
    private const string Header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.";

    private static readonly byte[] Input = Encoding.ASCII.GetBytes(
        Header + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(84)) + "x");

    private static readonly int[] Widths = [512, 256, 128, 0];

    private static readonly byte[] Mac = HMACSHA256.HashData(RandomNumberGenerator.GetBytes(32), Input);

    public static async Task Run()
    {
        var library = Rate(HashData);
        Print("HMACSHA256.HashData in a loop, one thread", library, library);
        foreach (var bits in Widths.Where(bits => bits <= HmacLanes.WidestVector))
        {
            Print($"HmacLanes, HS256, vectors of {bits} bits", Rate(() => Lanes("HS256", bits)), library);
        }

        Print("HmacLanes, HS512, widest vectors", Rate(() => Lanes("HS512", HmacLanes.WidestVector)), library);
        var start = Environment.CpuUsage.TotalTime;
        var candidates = new SecretCandidates(["https://orders.example.com", "Orders.Api"]);
        var result = await SecretCracker.CrackAsync("HS256", Input, Mac, candidates, TimeSpan.FromSeconds(10), default);
        var cracked = result.Tried / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        Print("SecretCracker, guesses made and hashed", cracked, library);
        Print("hashcat -m 16500 -a 3 -O (CPU, difference of two runs)", Hashcat(), library);
    }

    private static long HashData()
    {
        Span<byte> digest = stackalloc byte[32];
        var key = new byte[32];
        for (var i = 0; i < 10_000; i++)
        {
            BitConverter.TryWriteBytes(key, i);
            HMACSHA256.HashData(key, Input, digest);
        }

        return 10_000;
    }

    private static long Lanes(string algorithm, int bits)
    {
        var lanes = HmacLanes.For(algorithm, Input, bits);
        var mac = new byte[lanes.DigestBytes];
        var key = new byte[32];
        for (var round = 0; round < 2_000; round++)
        {
            for (var lane = 0; lane < lanes.Width; lane++)
            {
                BitConverter.TryWriteBytes(key, (round * lanes.Width) + lane);
                lanes.SetKey(lane, key);
            }

            lanes.Find(mac, lanes.Width);
        }

        return 2_000 * lanes.Width;
    }

    /// <summary>The median of five, after a warm-up.</summary>
    private static double Rate(Func<long> work)
    {
        for (var clock = Stopwatch.StartNew(); clock.ElapsedMilliseconds < 1000;)
        {
            work();
        }

        return Enumerable.Range(0, 5).Select(_ =>
        {
            var (count, start) = (0L, Environment.CpuUsage.TotalTime);
            while (Environment.CpuUsage.TotalTime - start < TimeSpan.FromMilliseconds(500))
            {
                count += work();
            }

            return count / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        }).Order().ElementAt(2);
    }

    private static double Hashcat()
    {
        var token = Path.GetTempFileName();
        try
        {
            File.WriteAllText(token, $"{Encoding.ASCII.GetString(Input)}.{Base64Url.EncodeToString(Mac)}");
            _ = Hashcat(token, 3); // compiles the kernels, which are then kept
            var (few, fewSeconds) = Hashcat(token, 5);
            var (many, manySeconds) = Hashcat(token, 25);
            return (many - few) / (manySeconds - fewSeconds);
        }
        finally
        {
            File.Delete(token);
        }
    }

    private static (double Guesses, double Seconds) Hashcat(string token, int runtime)
    {
        var command = $"TIMEFORMAT='CPU %U %S'; time hashcat -m 16500 -a 3 -O {token} '?l?l?l?l?l?l?l?l?l?l' --runtime {runtime} "
            + "--status --status-timer 1 --machine-readable --force --potfile-disable --session cryptoassert < /dev/null 2>&1";
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", command])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + ' ' + error.Result;
        var words = output.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var (progress, cpu) = (Array.LastIndexOf(words, "PROGRESS"), Array.LastIndexOf(words, "CPU"));
        return progress < 0 ? (double.NaN, double.NaN) : (Number(progress + 1), Number(cpu + 1) + Number(cpu + 2));

        double Number(int at) => double.Parse(words[at], CultureInfo.InvariantCulture);
    }

    private static void Print(string what, double rate, double library) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what,-58}{rate / 1e6,8:F2} M/s and core   {rate / library,6:F2} x"));
}
