namespace CryptoAssert.Adapters;

/// <summary>
/// The argument of a test case of xUnit as it is stored: the id alone. It becomes the attack when the test runs, by the interface through
/// which xUnit converts arguments at that time; by an operator it would be converted before it is stored, and an attack cannot be.
/// </summary>
internal abstract class AttackArgument : IConvertible
{
    private JwtAttack? attack;

    public JwtAttack Attack
    {
        get => attack ?? throw new InvalidOperationException("The argument was not deserialised.");
        protected set => attack = value;
    }

    public override string ToString() => Attack.ToString();

    public virtual object ToType(Type conversionType, IFormatProvider? provider) =>
        conversionType.IsInstanceOfType(Attack) ? Attack : throw Impossible(conversionType);

    TypeCode IConvertible.GetTypeCode() => TypeCode.Object;

    string IConvertible.ToString(IFormatProvider? provider) => ToString();

    bool IConvertible.ToBoolean(IFormatProvider? provider) => throw Impossible(typeof(bool));

    byte IConvertible.ToByte(IFormatProvider? provider) => throw Impossible(typeof(byte));

    char IConvertible.ToChar(IFormatProvider? provider) => throw Impossible(typeof(char));

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw Impossible(typeof(DateTime));

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => throw Impossible(typeof(decimal));

    double IConvertible.ToDouble(IFormatProvider? provider) => throw Impossible(typeof(double));

    short IConvertible.ToInt16(IFormatProvider? provider) => throw Impossible(typeof(short));

    int IConvertible.ToInt32(IFormatProvider? provider) => throw Impossible(typeof(int));

    long IConvertible.ToInt64(IFormatProvider? provider) => throw Impossible(typeof(long));

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => throw Impossible(typeof(sbyte));

    float IConvertible.ToSingle(IFormatProvider? provider) => throw Impossible(typeof(float));

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => throw Impossible(typeof(ushort));

    uint IConvertible.ToUInt32(IFormatProvider? provider) => throw Impossible(typeof(uint));

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => throw Impossible(typeof(ulong));

    private static InvalidCastException Impossible(Type type) => new($"[JwtAttacks] gives a {nameof(JwtAttack)}, not a {type.Name}.");
}
