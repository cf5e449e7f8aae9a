namespace CryptoAssert;

/// <summary>A check of one subject, which can go on with <see cref="And"/>.</summary>
/// <typeparam name="TSubject">What is checked, such as <see cref="ProtectedEndpoint"/>.</typeparam>
#pragma warning disable MA0048 // a file name has no place for a type parameter
public abstract class SecurityCheck<TSubject> : SecurityCheck
#pragma warning restore MA0048
{
    private protected SecurityCheck()
    {
    }

    /// <summary>The same subject: the next verb joins this check, with one set of controls and one report.</summary>
    public abstract TSubject And { get; }

    /// <summary>Runs the check under another policy.</summary>
    public abstract SecurityCheck<TSubject> Under(CryptoPolicy policy);

    /// <summary>
    /// Tolerates a known finding until a date. An acceptance that has expired, or that covers nothing found, fails the check.
    /// </summary>
    /// <param name="id">The id of the finding, such as <c>CRY1048</c>.</param>
    /// <param name="because">Why it is tolerated; shown in every report.</param>
    /// <param name="until">The last day (UTC) on which it is.</param>
    public abstract SecurityCheck<TSubject> Accept(string id, string because, DateOnly until);
}
