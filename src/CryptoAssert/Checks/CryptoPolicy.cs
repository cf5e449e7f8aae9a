using System.Runtime.CompilerServices;

namespace CryptoAssert;

/// <summary>Every threshold of the checks in one immutable record; change one with a <c>with</c> expression.</summary>
public sealed record CryptoPolicy
{
    private const int MostResponseBytes = 64 * 1024 * 1024;

    /// <summary>The policy of a check that names none.</summary>
    public static CryptoPolicy Default { get; } = new();

    /// <summary>What takes longer and finds more: 1,300 tokens, every generator in every order of its alphabet, every weakness of keys.</summary>
    public static CryptoPolicy Thorough { get; } = new() { TokenSample = 1_300, ThoroughKeys = true, Budget = TimeSpan.FromMinutes(5) };

    /// <summary>The thresholds of the OWASP Application Security Verification Standard 5.0: tokens of 128 bits (7.2.3; 11.5.1 from level 2), keys of 128
    /// bits of strength (11.2.3, from level 2).</summary>
    public static CryptoPolicy Asvs { get; } = new() { MinimumTokenBits = 128, KeyStrength = KeyStrength.Asvs };

    /// <summary>The time that one check may take, controls included. Default 30 s.</summary>
    public TimeSpan Budget { get; init => field = Positive(value); } = TimeSpan.FromSeconds(30);

    /// <summary>The number of requests that one check may send. Default 5,000.</summary>
    public int RequestBudget { get; init => field = AtLeastOne(value); } = 5_000;

    /// <summary>
    /// How many requests a check that needs no order may have on their way at once over a network. Default 8. An app in memory gets
    /// one at a time.
    /// </summary>
    public int ConcurrentRequests { get; init => field = AtLeastOne(value); } = 8;

    /// <summary>
    /// The time that one answer may take; an attack whose answer takes longer, while the valid token is answered in time, is
    /// a finding. Default 5 s.
    /// </summary>
    public TimeSpan ResponseTimeout { get; init => field = AtMostADay(value); } = TimeSpan.FromSeconds(5);

    /// <summary>How much of a response body is read, in bytes. Default 256 KiB: the rest says nothing about acceptance.</summary>
    public int MaxResponseBytes
    {
        get;
        init => field = value is >= 1 and <= MostResponseBytes ? value : throw Refused(value, "between 1 and 64 MiB");
    }

    = 256 * 1024;

    /// <summary>The longest clock skew that expiry checks tolerate. Default 5 minutes, as in Microsoft.IdentityModel.</summary>
    public TimeSpan ClockSkew { get; init => field = value >= TimeSpan.Zero ? value : throw Refused(value, "zero or more"); } = TimeSpan.FromMinutes(5);

    /// <summary>The longest lifetime, from <c>iat</c> to <c>exp</c>, that an access token may have. Default 24 hours.</summary>
    public TimeSpan MaxTokenLifetime { get; init => field = Positive(value); } = TimeSpan.FromHours(24);

    /// <summary>The time that a timing check may sample. Default 10 s (signatures: twice that), of which it usually takes a
    /// tenth; without a verdict until then it is Inconclusive.</summary>
    public TimeSpan TimingBudget { get; init => field = AtMostADay(value); } = TimeSpan.FromSeconds(10);

    /// <summary>The pairs of requests that a timing check may sample. Default 20,000.</summary>
    public int TimingPairs { get; init => field = AtLeastOne(value); } = 20_000;

    /// <summary>How many tokens a check of randomness asks for, one after the other. Default 200; see <see cref="Thorough"/>.</summary>
    public int TokenSample { get; init => field = value is >= 20 and <= 1_000_000 ? value : throw Refused(value, "between 20 and 1,000,000"); } = 200;

    /// <summary>
    /// The bits that a token has to have room for, whatever its generator. Default 112, so that a version 4 UUID (122) passes, with a note; ASVS 7.2.3 and
    /// 11.5.1 ask for 128.
    /// </summary>
    public double MinimumTokenBits { get; init => field = value is >= 1 and <= 4096 ? value : throw Refused(value, "between 1 and 4,096"); } = 112;

    /// <summary>How many one-time codes there have to be at least. Default 1,000,000: six digits (ASVS 6.5.4).</summary>
    public double MinimumCodes { get; init => field = value >= 10 ? value : throw Refused(value, "at least 10"); } = 1_000_000;

    /// <summary>The wrong guesses after which a one-time code must not work any more. Default 10.</summary>
    public int MaxCodeGuesses { get; init => field = value is >= 1 and <= 10_000 ? value : throw Refused(value, "between 1 and 10,000"); } = 10;

    /// <summary>What keys are held to. Default: <see cref="CryptoAssert.KeyStrength.Default"/>.</summary>
    public KeyStrength KeyStrength { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = KeyStrength.Default;

    /// <summary>What stored passwords are held to. Default: <see cref="CryptoAssert.PasswordStrength.Default"/>.</summary>
    public PasswordStrength PasswordStrength { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = PasswordStrength.Default;

    /// <summary>Asks keys also what takes seconds each: smooth p - 1, patterned primes, small private keys. Default no.</summary>
    public bool ThoroughKeys { get; init; }

    /// <summary>A file with words, one a line, that are tried as secrets too; null for none.</summary>
    public string? WordList { get; init; }

    /// <summary>
    /// The seed of every random choice in an attack; printed with each failure, so that a run can be repeated. Default: a new
    /// one each run.
    /// </summary>
    public int? Seed { get; init; }

    /// <summary>
    /// What becomes of a test whose check is inconclusive. Default: it fails. Skipping hides a check that never decides: not in CI.
    /// </summary>
    public InconclusiveTest Inconclusive { get; init => field = Enum.IsDefined(value) ? value : throw Refused(value, "Fail or Skip"); }

    /// <summary>How many findings a failure message prints in full. Default 10; the rest are listed by id.</summary>
    public int MaxFindingsPrinted { get; init => field = value >= 0 ? value : throw Refused(value, "zero or more"); } = 10;

    private static TimeSpan AtMostADay(TimeSpan value, [CallerMemberName] string property = "") =>
        value > TimeSpan.Zero && value <= TimeSpan.FromDays(1) ? value : throw Refused(value, "more than zero and at most a day", property);

    private static TimeSpan Positive(TimeSpan value, [CallerMemberName] string property = "") =>
        value > TimeSpan.Zero ? value : throw Refused(value, "more than zero", property);

    private static int AtLeastOne(int value, [CallerMemberName] string property = "") =>
        value >= 1 ? value : throw Refused(value, "at least 1", property);

    private static ArgumentOutOfRangeException Refused(object value, string range, [CallerMemberName] string property = "") =>
        new(property, value, $"CryptoPolicy.{property} has to be {range}.");
}
