using Xunit.Sdk;

namespace CryptoAssert.Adapters;

/// <summary>The argument of a test case, serialisable for xUnit v3.</summary>
internal sealed class JwtAttackRow : AttackArgument, IXunitSerializable
{
    /// <summary>Makes one to deserialise into.</summary>
    public JwtAttackRow()
    {
    }

    public JwtAttackRow(JwtAttack attack) => Attack = attack;

    public void Serialize(IXunitSerializationInfo info) => info.AddValue("Id", Attack.Id);

    public void Deserialize(IXunitSerializationInfo info) => Attack = CheckCatalogue.JwtAttack(info.GetValue<string>("Id") ?? "");
}
