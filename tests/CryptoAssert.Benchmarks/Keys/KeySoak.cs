using System.Diagnostics;
using System.Numerics;
using System.Security.Cryptography;
using CryptoAssert.Keys;

namespace CryptoAssert.Benchmarks;

/// <summary>
/// Fresh keys of the BCL against every default weakness: none may be accused. The moduli are products of primes of up to 400
/// keys, each pair once, since a key takes a tenth of a second and its checks take three milliseconds; no two of a set share a
/// prime.
/// </summary>
public static class KeySoak
{
    private const int JwksSize = 10;

    private static readonly KeyWeakness[] Default =
    [
        .. typeof(KeyWeakness).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(KeyWeakness)) && !type.IsAbstract)
            .Select(type => (KeyWeakness)Activator.CreateInstance(type, nonPublic: true)!)
            .Where(weakness => !weakness.IsThorough),
    ];

    /// <summary>
    /// Accusations of so many fresh RSA-2048 moduli and P-256 keys, ten at a time; prints each, and the time of the checks.
    /// </summary>
    public static int Run(int rsa, int ec)
    {
        var (accused, watch) = (0, new Stopwatch());
        var pool = rsa == 0 ? 0 : Math.Clamp(rsa / 25 / JwksSize * JwksSize, JwksSize, 400);
        var primes = Enumerable.Range(0, pool).Select(_ => FreshPrimes()).ToArray();
        accused += Check("RSA-2048", rsa, i => Modulus(primes, i), watch);
        accused += Check("P-256", ec, _ => FreshPoint(), watch);
        Console.WriteLine($"{rsa} RSA and {ec} EC keys, {accused} accused, {watch.Elapsed.TotalSeconds:0.0} s in the checks");
        return accused;
    }

    private static int Check(string kind, int count, Func<int, KeyMaterial> create, Stopwatch watch)
    {
        var accused = 0;
        for (var first = 0; first < count; first += JwksSize)
        {
            var keys = Enumerable.Range(first, Math.Min(JwksSize, count - first))
                .Select(i => new KeyUnderTest($"{kind} {i}", create(i)))
                .ToArray();
            watch.Start();
            foreach (var key in keys)
            {
                foreach (var weakness in Default)
                {
                    if (weakness.Find(key, keys, KeyStrength.Default, CancellationToken.None) is { } found)
                    {
                        accused++;
                        Console.WriteLine($"{weakness} accuses {key}: {found.Observed}");
                    }
                }
            }

            watch.Stop();
        }

        return accused;
    }

    private static KeyMaterial.Rsa Modulus((BigInteger P, BigInteger Q)[] primes, int index) =>
        new(primes[index % primes.Length].P * primes[(index + (index / primes.Length)) % primes.Length].Q, 65537);

    private static (BigInteger P, BigInteger Q) FreshPrimes()
    {
        using var key = RSA.Create(2048);
        var numbers = key.ExportParameters(includePrivateParameters: true);
        return (Number(numbers.P), Number(numbers.Q));
    }

    private static KeyMaterial.Ec FreshPoint()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return new KeyMaterial.Ec("P-256", Number(point.X), Number(point.Y));
    }

    private static BigInteger Number(byte[]? bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
}
