using Xunit.Abstractions;

namespace CryptoAssert.Adapters;

/// <summary>The argument of a test case as it is stored: the id alone. xUnit turns it into the attack by the conversion.</summary>
internal sealed class JwtAttackRow : IXunitSerializable
{
    [ThreadStatic]
    private static JwtAttackRow? named;

    private JwtAttack? attack;

    /// <summary>Makes one to deserialise into.</summary>
    public JwtAttackRow()
    {
    }

    public JwtAttackRow(JwtAttack attack) => this.attack = attack;

    public static implicit operator JwtAttack(JwtAttackRow row)
    {
        RunningTest.BeginTheory();
        return row.Attack;
    }

    private JwtAttack Attack => attack ?? throw new InvalidOperationException("The row was not deserialised.");

    /// <summary>
    /// The attack of the test case that is being set up. xUnit v2 asks trait attributes for the traits of a method, never of a
    /// case; but it does so for each case, on the same thread, right after it has named the case with <see cref="ToString"/>.
    /// </summary>
    public static JwtAttack? TakeNamed()
    {
        var row = named;
        named = null;
        return row?.attack;
    }

    public void Serialize(IXunitSerializationInfo info) => info.AddValue("Id", Attack.Id);

    public void Deserialize(IXunitSerializationInfo info) => attack = CheckCatalogue.JwtAttack(info.GetValue<string>("Id"));

    public override string ToString()
    {
        named = this;
        return Attack.ToString();
    }
}
