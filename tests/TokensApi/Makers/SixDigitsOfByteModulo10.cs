using System.Globalization;
using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>A random byte modulo 10 for each digit.</summary>
public sealed class SixDigitsOfByteModulo10 : TokenMaker
{
    public override string Next() => string.Concat(RandomNumberGenerator.GetBytes(6).Select(value => (value % 10).ToString(CultureInfo.InvariantCulture)));
}
