using Xunit.Abstractions;

namespace CryptoAssert.Adapters;

/// <summary>The argument of a test case, serialisable for xUnit v2.</summary>
internal sealed class JwtAttackRow : AttackArgument, IXunitSerializable
{
    [ThreadStatic]
    private static JwtAttackRow? named;

    /// <summary>Makes one to deserialise into.</summary>
    public JwtAttackRow()
    {
    }

    public JwtAttackRow(JwtAttack attack) => Attack = attack;

    /// <summary>
    /// The attack of the test case that is being set up. xUnit v2 asks trait attributes for the traits of a method, never of a
    /// case; but it does so for each case, on the same thread, right after it has named the case with <see cref="ToString"/>.
    /// </summary>
    public static JwtAttack? TakeNamed()
    {
        var row = named;
        named = null;
        return row?.Attack;
    }

    public void Serialize(IXunitSerializationInfo info) => info.AddValue("Id", Attack.Id);

    public void Deserialize(IXunitSerializationInfo info) => Attack = CheckCatalogue.JwtAttack(info.GetValue<string>("Id"));

    public override string ToString()
    {
        named = this;
        return base.ToString();
    }

    public override object ToType(Type conversionType, IFormatProvider? provider)
    {
        RunningTest.BeginTheory();
        return base.ToType(conversionType, provider);
    }
}
