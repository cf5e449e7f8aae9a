using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>A private key that signatures gave away; it was checked against the public point.</summary>
/// <param name="PrivateKey">d.</param>
/// <param name="Nonces">k of each signature that was used, in their order.</param>
internal sealed record RecoveredEcdsaKey(BigInteger PrivateKey, IReadOnlyList<BigInteger> Nonces)
{
    public WeaknessFound Found(string observed, string expected) => new(observed, expected)
    {
        Proof =
        [
            new("d", IntegerMath.Hex(PrivateKey)),
            .. Nonces.Take(2).Select((nonce, i) => new KeyValuePair<string, string>($"nonce {i + 1}", IntegerMath.Hex(nonce))),
        ],
    };
}
