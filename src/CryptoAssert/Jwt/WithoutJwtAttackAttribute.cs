namespace CryptoAssert;

/// <summary>
/// Leaves one attack out of the test cases of <c>[JwtAttacks]</c>, for a reason. An attack that gets through and is tolerated for a
/// time is better accepted: <c>.Accept(id, because, until)</c> keeps sending it and ends by itself.
/// </summary>
/// <param name="id">The attack's id, such as <c>CRY1108</c>.</param>
/// <param name="because">Why it is not to be sent; required.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class WithoutJwtAttackAttribute(string id, string because) : Attribute
{
    /// <summary>The attack's id.</summary>
    public string Id { get; } = id;

    /// <summary>Why it is not to be sent.</summary>
    public string Because { get; } = because;

    internal JwtAttack AttackOf(IReadOnlyCollection<JwtAttack> selected)
    {
        var attack = CheckCatalogue.JwtAttack(Id);
        return string.IsNullOrWhiteSpace(Because) ? throw Wrong("gives no reason: say why with because: \"..\"")
            : !selected.Contains(attack) ? throw Wrong($"excludes nothing: {attack} is not among the selected attacks. Remove it")
            : attack;

        InvalidOperationException Wrong(string problem) => new($"[WithoutJwtAttack(\"{Id}\")] {problem}.");
    }
}
