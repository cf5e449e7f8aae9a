using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Keys;
using CryptoAssert.Passwords.Formats;

namespace CryptoAssert.Passwords.Hashers;

/// <summary>
/// Writes 210,000 iterations and computes 100: the label is text, and no verifier compares it with the work. PBKDF2 is computed again
/// (RFC 8018 5.2) from what is written, and the password, which is ours.
/// </summary>
internal sealed class ComputesLessThanItWrites : PasswordHasherWeakness
{
    public const string StableId = "CRY6110";

    private const int MostIterations = 5_000_000;

    /// <summary>A pepper or an encoding of its own changes the output and takes as long: only what is four times faster is accused.</summary>
    private const int Faster = 4;

    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(20);

    private static readonly int[] Fewer = [1, 2, 10, 50, 64, 100, 128, 200, 256, 500, 512, 1_000, 1_024, 2_000, 2_048, 4_096, 5_000, 8_192, 10_000, 20_000];

    private static readonly HashAlgorithmName[] Functions =
        [HashAlgorithmName.SHA512, HashAlgorithmName.SHA256, HashAlgorithmName.SHA1, HashAlgorithmName.SHA384];

    public override string Id => StableId;

    public override IReadOnlyList<string> References => ["RFC 8018 5.2", "ASVS 11.4.2"];

    public override string Cause => "writes a cost into its hashes that it does not compute";

    public override string Why => "guesses cost what was computed and not what is written, and every audit reads the label";

    public override string Fix => "compute with the number that is written: one constant for Rfc2898DeriveBytes.Pbkdf2(password, salt, "
        + "Iterations, HashAlgorithmName.SHA512, 32) and for the text; or PasswordHasher<TUser>";

    internal override IReadOnlyList<string> ExplainedBy => [StoresPasswordItself.StableId, AcceptsWrongPassword.StableId];

    public override WeaknessFound? Find(HasherTrials trials)
    {
        if (HasherTrials.Read(trials.Stored) is not { Algorithm: not PasswordAlgorithm.Digest } hash)
        {
            return null; // naked digests name no cost
        }

        if (hash.Algorithm != PasswordAlgorithm.Pbkdf2 || hash.HashFunction is null or "SHA224" || hash.Parameter("iterations") > MostIterations)
        {
            trials.Note($"not recomputed: {hash.Name}, so that its cost is what the hash says");
            return null;
        }

        var (iterations, function) = ((int)hash.Parameter("iterations"), new HashAlgorithmName(hash.HashFunction));
        var written = string.Create(CultureInfo.InvariantCulture, $"{hash.Name} with {iterations:N0} iterations");
        var start = Stopwatch.GetTimestamp();
        if (Gives(hash, Encoding.UTF8, iterations, function))
        {
            return null;
        }

        var needed = Stopwatch.GetElapsedTime(start);
        if (Computed(hash, iterations, function) is { } less)
        {
            return Found($"the output is that of {less}, and {written} are written", written);
        }

        if (Gives(hash, Encoding.Unicode, iterations, function))
        {
            return null;
        }

        if (needed > LeastTime && trials.Quickest * Faster < needed)
        {
            return Found(string.Create(CultureInfo.InvariantCulture,
                $"a hash took {trials.Quickest.TotalMilliseconds:N1} ms, {written} take {needed.TotalMilliseconds:N0} ms and give another output"), written);
        }

        trials.Note($"not recomputed: the output is not {written} of the password alone (a pepper?)");
        return null;
    }

    private static WeaknessFound Found(string observed, string written) => new(observed, written)
    {
        Proof = [new("password", $"\"{HasherTrials.Password}\"")],
    };

    /// <summary>What was computed instead, as far as it is one of the usual.</summary>
    private static string? Computed(StoredPasswordHash hash, int iterations, HashAlgorithmName function)
    {
        foreach (var other in Functions)
        {
            foreach (var fewer in Fewer.Where(fewer => fewer < iterations).Concat(other == function ? [] : [iterations]))
            {
                if (Gives(hash, Encoding.UTF8, fewer, other))
                {
                    return string.Create(CultureInfo.InvariantCulture, $"PBKDF2-HMAC-{other.Name} with {fewer:N0} iterations");
                }
            }
        }

        return null;
    }

    private static bool Gives(StoredPasswordHash hash, Encoding encoding, int iterations, HashAlgorithmName function)
    {
        var output = hash.SaltEncoding == SaltEncoding.Hex ? Convert.FromHexString(hash.Output) : HashText.UnpaddedBase64(hash.Output) ?? [];
        return output.Length > 0
            && Rfc2898DeriveBytes.Pbkdf2(encoding.GetBytes(HasherTrials.Password), HashText.Salt(hash), iterations, function, output.Length).AsSpan().SequenceEqual(output);
    }
}
