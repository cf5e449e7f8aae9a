using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Drawn from a pool that somebody filled once.</summary>
public sealed class FewTokens : TokenMaker
{
    private readonly string[] _pool = [.. Enumerable.Range(0, 500).Select(_ => RandomNumberGenerator.GetHexString(32, lowercase: true))];

    public override string Next() => _pool[RandomNumberGenerator.GetInt32(_pool.Length)];
}
