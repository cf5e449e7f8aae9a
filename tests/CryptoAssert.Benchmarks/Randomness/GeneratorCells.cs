using System.Globalization;

namespace CryptoAssert.Benchmarks.Randomness;

/// <summary>Every generator and form of the table.</summary>
internal static class GeneratorCells
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string Lower = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const string Python = "Python, MT19937";
    private const string Node = "Node.js, V8 xorshift128+";
    private const string Java = "java.util.Random";
    private const string Php = "PHP, MT19937";
    private const string Go = "Go, math/rand";
    private const string Glibc = "glibc, rand()";

    public static IReadOnlyList<GeneratorCell> All { get; } =
    [
        GeneratorCell.Of("seeded and kept, Next(62) x 32", "CRY4001", seed => Kept(seed, random => Text(32, Letters, random.Next))),
        GeneratorCell.Of("seeded and kept, Next(36) x 16", "CRY4001", seed => Kept(seed, random => Text(16, Lower, random.Next))),
        GeneratorCell.Of("seeded and kept, NextBytes(16) in hexadecimal", "CRY4001", seed => Kept(seed, Hex)),
        GeneratorCell.Of("seeded and kept, 5,000 drawn before, Next(62) x 32", "CRY4001", seed => Kept(Aged(seed), random => Text(32, Letters, random.Next))),
        GeneratorCell.Of("seeded and kept, six digits", "CRY4001", seed => Kept(seed, random => random.Next(1_000_000).ToString("D6", CultureInfo.InvariantCulture))),
        GeneratorCell.Of("seeded for each token by a hash code, Next(62) x 32", "CRY4002", seed =>
        {
            var seeds = new Random(seed);
            return () => Text(32, Letters, new Random(seeds.Next()).Next);
        }),
        GeneratorCell.Of("seeded for each token by TickCount, Next(62) x 32", "CRY4002", seed =>
        {
            var ticks = seed * 1_000_003;
            return () => Text(32, Letters, new Random(ticks += 13).Next);
        }),
        GeneratorCell.Of("unseeded, NextBytes(16) in hexadecimal", "CRY4003", _ => Kept(new Random(), Hex)),
        GeneratorCell.Of("unseeded, NextBytes(32) in base64url", "CRY4003", _ => Kept(new Random(), random => Base64(random, 32))),
        GeneratorCell.Of("unseeded, new Guid(bytes)", "CRY4003", _ => Kept(new Random(), random =>
        {
            var bytes = new byte[16];
            random.NextBytes(bytes);
            return new Guid(bytes).ToString();
        })),
        GeneratorCell.Of(Node, "tokens.mjs", "floor-62x32", "CRY4005"),
        GeneratorCell.Of(Node, "tokens.mjs", "floor-64x22", "CRY4005"),
        GeneratorCell.Of(Node, "tokens.mjs", "hex-16x32", "CRY4005"),
        GeneratorCell.Of(Node, "tokens.mjs", "base36-whole", "CRY4005"),
        GeneratorCell.Of(Node, "tokens.mjs", "base36-2-11", "CRY4005"),
        GeneratorCell.Of(Node, "tokens.mjs", "base36-2-15", "CRY4005"),
        GeneratorCell.Of(Node, "tokens.mjs", "base36-2-15-twice", "CRY4005"),
        GeneratorCell.Of(Node, "tokens.mjs", "uuid", "CRY4005"),
        GeneratorCell.Of(Node, "tokens.mjs", "guid-s4", "CRY4005"),
        GeneratorCell.Of(Node, "tokens.mjs", "number-1e6-padded", "CRY4005"),
        GeneratorCell.Of(Python, "tokens.py", "choices-62-32", "CRY4011"),
        GeneratorCell.Of(Python, "tokens.py", "choices-36-16", "CRY4011"),
        GeneratorCell.Of(Python, "tokens.py", "choices-16-32", "CRY4011"),
        GeneratorCell.Of(Python, "tokens.py", "choices-64-22", "CRY4011"),
        GeneratorCell.Of(Python, "tokens.py", "getrandbits-128", "CRY4012"),
        GeneratorCell.Of(Python, "tokens.py", "getrandbits-256", "CRY4012"),
        GeneratorCell.Of(Python, "tokens.py", "randbytes-16", "CRY4012"),
        GeneratorCell.Of(Python, "tokens.py", "uuid4", "CRY4012"),
        GeneratorCell.Of(Php, "tokens.php", "range-62-32", "CRY4013"),
        GeneratorCell.Of(Php, "tokens.php", "range-16-32", "CRY4013"),
        GeneratorCell.Of(Php, "tokens.php", "micro-62-32", "CRY4013"),
        GeneratorCell.Of("PHP, lcg_value()", "lcg.php", "chars", "CRY4024", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 32),
        GeneratorCell.Of("Ruby, MT19937", "tokens.rb", "float-36-16", "CRY4011"),
        GeneratorCell.Of("Ruby, MT19937", "tokens.rb", "bytes-20", "CRY4012"),
        GeneratorCell.Of(Java, "Tokens.java", "nextInt", "CRY4021", Letters, 32),
        GeneratorCell.Of(Java, "Tokens.java", "nextInt", "CRY4021", Lower, 16),
        GeneratorCell.Of(Java, "Tokens.java", "nextInt", "CRY4021", Letters + "-_", 22),
        GeneratorCell.Of(Java, "Tokens.java", "double", "CRY4021", Letters, 32),
        GeneratorCell.Of(Java, "Tokens.java", "code6", "CRY4021"),
        GeneratorCell.Of(Java, "Tokens.java", "bytes", "CRY4022", Letters, 16),
        GeneratorCell.Of(Java, "Tokens.java", "longHex32", "CRY4022"),
        GeneratorCell.Of(Java, "Tokens.java", "uuid", "CRY4022"),
        GeneratorCell.Of("Perl, drand48", "tokens.pl", "rand", "CRY4023", Letters, 32),
        GeneratorCell.Of(Go, "tokens.go", "chars", "CRY4031", Letters, 32),
        GeneratorCell.Of(Go, "tokens.go", "bytes", "CRY4031", "x", 32),
        GeneratorCell.Of(Glibc, "tokens.c", "rand", "CRY4032", Letters, 32),
        GeneratorCell.Of(Glibc, "tokens.c", "rand", "CRY4032", Lower, 16),
    ];

    private static Random Aged(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 5_000; i++)
        {
            random.Next();
        }

        return random;
    }

    private static Func<string> Kept(int seed, Func<Random, string> next) => Kept(new Random(seed), next);

    private static Func<string> Kept(Random random, Func<Random, string> next) => () => next(random);

    private static string Text(int length, string alphabet, Func<int, int> next) => string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[next(alphabet.Length)]));

    private static string Hex(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    private static string Base64(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return System.Buffers.Text.Base64Url.EncodeToString(bytes);
    }
}
