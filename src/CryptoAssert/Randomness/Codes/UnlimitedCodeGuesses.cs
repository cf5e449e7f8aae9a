namespace CryptoAssert.Randomness.Codes;

/// <summary>
/// Tries codes until one fits: nobody counts. Laxman Muthiyah took over Instagram and Microsoft accounts so in 2019 and 2021.
/// </summary>
internal sealed class UnlimitedCodeGuesses : CodeAttack
{
    public const string StableId = "CRY4402";

    public override string Id => StableId;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [307, 799];

    public override string Cause => "takes a one-time code after many wrong guesses";

    public override string Why => "whoever keeps guessing finds the code while it is valid";

    public override string Fix => "count wrong guesses with the code, and throw it away after a few: AccessFailedAsync and lockoutOnFailure in ASP.NET Core Identity";
}
