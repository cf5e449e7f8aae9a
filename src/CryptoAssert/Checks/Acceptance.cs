namespace CryptoAssert;

/// <summary>A known finding that is tolerated for a stated reason until a date. It stays visible in every report.</summary>
/// <param name="Id">The id of the finding, such as <c>CRY1048</c>.</param>
/// <param name="Because">Why it is tolerated.</param>
/// <param name="Until">The last day (UTC) on which it is.</param>
public sealed record Acceptance(string Id, string Because, DateOnly Until);
