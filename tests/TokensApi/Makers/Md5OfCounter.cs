using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TokensApi.Makers;

/// <summary>Looks random and is none.</summary>
public sealed class Md5OfCounter : TokenMaker
{
    private int _id = 1_000;

#pragma warning disable CA5351
    public override string Next() => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(_id++.ToString(CultureInfo.InvariantCulture))));
#pragma warning restore CA5351
}
