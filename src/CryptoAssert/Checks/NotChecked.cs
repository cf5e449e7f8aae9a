namespace CryptoAssert;

/// <summary>An attack that gave no verdict, and why: it does not apply, or its answer could not be read.</summary>
/// <param name="Id">The attack's id, such as <c>CRY1039</c>.</param>
/// <param name="Name">The attack's name.</param>
/// <param name="Reason">Why there is no verdict, and what would give one.</param>
public sealed record NotChecked(string Id, string Name, string Reason);
