using System.Numerics;
using System.Security.Cryptography;

namespace CryptoAssert.Jwt.Jose;

/// <summary>Signs any block: the raw RSA operation (RFC 8017 5.2.1), which the BCL rightly does not offer.</summary>
internal sealed class RsaPrivateOperation
{
    private readonly BigInteger _p;
    private readonly BigInteger _q;
    private readonly BigInteger _dp;
    private readonly BigInteger _dq;
    private readonly BigInteger _inverseQ;

    private RsaPrivateOperation(RSAParameters key)
    {
        _p = Unsigned(key.P!);
        _q = Unsigned(key.Q!);
        _dp = Unsigned(key.DP!);
        _dq = Unsigned(key.DQ!);
        _inverseQ = Unsigned(key.InverseQ!);
        ModulusBits = (int)(_p * _q).GetBitLength();
    }

    public int ModulusBits { get; }

    /// <summary>Bytes of a signature.</summary>
    public int Size => (ModulusBits + 7) / 8;

    /// <summary>The operation for an issuer whose RSA key can be exported; null for every other.</summary>
    public static RsaPrivateOperation? Of(JwsSigner? issuer)
    {
        try
        {
            return issuer is not null && JwsSigner.Rsa(issuer.Key)?.ExportParameters(includePrivateParameters: true) is { P: not null } key
                ? new RsaPrivateOperation(key)
                : null;
        }
        catch (Exception exception) when (exception is CryptographicException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The signature whose public operation gives the block back; the block is a number below the modulus.</summary>
    public byte[] Sign(ReadOnlySpan<byte> block)
    {
        var value = Unsigned(block);
        var modQ = BigInteger.ModPow(value % _q, _dq, _q);
        var difference = (BigInteger.ModPow(value % _p, _dp, _p) - modQ) * _inverseQ % _p;
        var signature = new byte[Size];
        EcdsaSignatures.Write(modQ + (_q * (difference.Sign < 0 ? difference + _p : difference)), signature);
        return signature;
    }

    private static BigInteger Unsigned(ReadOnlySpan<byte> bigEndian) => new(bigEndian, isUnsigned: true, isBigEndian: true);
}
