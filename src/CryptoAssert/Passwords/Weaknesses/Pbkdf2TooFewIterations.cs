using CryptoAssert.Keys;
using CryptoAssert.Passwords.Formats;

namespace CryptoAssert.Passwords.Weaknesses;

/// <summary>
/// PBKDF2 costs a guesser what its iterations cost; in the LastPass breach of 2022 old vaults had 5,000 or fewer. ASP.NET
/// Core Identity stays at 100,000 with HMAC-SHA512 (dotnet/aspnetcore#55690).
/// </summary>
internal sealed class Pbkdf2TooFewIterations : PasswordWeakness
{
    public const string StableId = "CRY6003";

    private static readonly KeyValuePair<string, string>[] IdentityDefault =
    [
        new("default", "100,000 is the default of ASP.NET Core Identity since .NET 7, and stays so: dotnet/aspnetcore#55690"),
    ];

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<string> References =>
        ["ASVS 11.4.2", "ASVS appendix C", "SP 800-132 5.2", "dotnet/aspnetcore#55690"];

    public override string Cause => "was made with too few iterations of PBKDF2";

    public override string Why => "the cost of a guess is proportional to the iterations: whoever reads the table tries that "
        + "many more passwords a second";

    public override string Fix => "services.Configure<PasswordHasherOptions>(o => o.IterationCount = 210_000); Identity "
        + "rehashes each password at the next log-in. Elsewhere: Rfc2898DeriveBytes.Pbkdf2 with SHA512 "
        + "and 210,000";

    internal override IReadOnlyList<string> ExplainedBy => [ObsoleteIdentityV2.StableId];

    public override WeaknessFound? Find(StoredPasswordHash hash, PasswordStrength strength)
    {
        if (hash.Algorithm != PasswordAlgorithm.Pbkdf2)
        {
            return null;
        }

        var (iterations, least) = (hash.Parameter("iterations"), strength.Iterations(hash.HashFunction!));
        return iterations >= least
            ? null
            : new(
                FormattableString.Invariant($"{hash.Name} with {iterations:N0} iterations"),
                strength.Asks($"{least:N0} iterations or more"))
            {
                Proof = IsIdentityDefault(hash, iterations) ? IdentityDefault : [],
            };
    }

    private static bool IsIdentityDefault(StoredPasswordHash hash, long iterations) =>
        hash is { Format: IdentityFormat.V3, HashFunction: "SHA512" } && iterations == 100_000;
}
