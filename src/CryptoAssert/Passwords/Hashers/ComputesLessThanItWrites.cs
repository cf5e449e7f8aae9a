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
        if (Gives(hash, Encoding.UTF8, iterations, function))
        {
            return null;
        }

        if (Computed(hash, iterations) is { } less)
        {
            return new WeaknessFound($"the output is that of {less}, and {written} are written", written)
            {
                Proof = [new("password", $"\"{HasherTrials.Password}\"")],
            };
        }

        if (Gives(hash, Encoding.Unicode, iterations, function))
        {
            return null;
        }

        // a pepper or an encoding of its own; how long a hash took is no evidence on a busy machine
        trials.Note($"not recomputed: the output is not {written} of the password alone (a pepper?)");
        return null;
    }

    /// <summary>What was computed instead: every number of iterations up to the one that is written, of each hash function.</summary>
    private static string? Computed(StoredPasswordHash hash, int iterations) => Functions
        .Select(function => Iterations(hash, iterations, function) is { } computed
            ? string.Create(CultureInfo.InvariantCulture, $"PBKDF2-HMAC-{function.Name} with {computed:N0} iterations")
            : null)
        .FirstOrDefault(computed => computed is not null);

    /// <summary>After how many iterations the first block of PBKDF2 is the output; null for none.</summary>
    private static int? Iterations(StoredPasswordHash hash, int most, HashAlgorithmName function)
    {
        using var hmac = IncrementalHash.CreateHMAC(function, Encoding.UTF8.GetBytes(HasherTrials.Password));
        hmac.AppendData([.. HashText.Salt(hash), 0, 0, 0, 1]);
        var last = hmac.GetHashAndReset();
        var block = last.AsSpan().ToArray();
        var output = Output(hash);
        var first = output.AsSpan(0, Math.Min(output.Length, block.Length));
        for (var iteration = 1; iteration <= most; iteration++)
        {
            if (first.Length > 0 && block.AsSpan().StartsWith(first))
            {
                return iteration;
            }

            hmac.AppendData(last);
            hmac.GetHashAndReset(last);
            for (var i = 0; i < block.Length; i++)
            {
                block[i] ^= last[i];
            }
        }

        return null;
    }

    private static byte[] Output(StoredPasswordHash hash) =>
        hash.SaltEncoding == SaltEncoding.Hex ? Convert.FromHexString(hash.Output) : HashText.UnpaddedBase64(hash.Output) ?? [];

    private static bool Gives(StoredPasswordHash hash, Encoding encoding, int iterations, HashAlgorithmName function)
    {
        var output = Output(hash);
        return output.Length > 0
            && Rfc2898DeriveBytes.Pbkdf2(encoding.GetBytes(HasherTrials.Password), HashText.Salt(hash), iterations, function, output.Length).AsSpan().SequenceEqual(output);
    }
}
