using Xunit.Sdk;

namespace CryptoAssert.Adapters;

/// <summary>The argument of a test case as it is stored: the id alone. xUnit turns it into the attack by the conversion.</summary>
internal sealed class JwtAttackRow : IXunitSerializable
{
    private JwtAttack? attack;

    /// <summary>Makes one to deserialise into.</summary>
    public JwtAttackRow()
    {
    }

    public JwtAttackRow(JwtAttack attack) => this.attack = attack;

    public static implicit operator JwtAttack(JwtAttackRow row) =>
        row.attack ?? throw new InvalidOperationException("The row was not deserialised.");

    public void Serialize(IXunitSerializationInfo info) => info.AddValue("Id", attack?.Id);

    public void Deserialize(IXunitSerializationInfo info) => attack = CheckCatalogue.JwtAttack(info.GetValue<string>("Id") ?? "");

    public override string ToString() => $"{attack}";
}
