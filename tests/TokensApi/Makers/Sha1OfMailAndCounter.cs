using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TokensApi.Makers;

/// <summary>Hashes what everybody knows, and a counter.</summary>
public sealed class Sha1OfMailAndCounter : TokenMaker
{
    private int _id = 77;

#pragma warning disable CA5350
    public override string Next() =>
        Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes($"alice@example.com:{_id++.ToString(CultureInfo.InvariantCulture)}")));
#pragma warning restore CA5350
}
