using System.Security.Cryptography;

namespace CryptoAssert.Keys.Reading;

/// <summary>Reads the public numbers of a key object of the BCL.</summary>
internal static class AsymmetricAlgorithmReader
{
    public static KeysRead Read(AsymmetricAlgorithm algorithm, string origin)
    {
        try
        {
            return algorithm switch
            {
                RSA rsa => Rsa(rsa.ExportParameters(includePrivateParameters: false), origin),
                ECDsa ecdsa => Ec(ecdsa.ExportParameters(includePrivateParameters: false), origin),
                ECDiffieHellman agreement => Ec(agreement.ExportParameters(includePrivateParameters: false), origin),
                _ => KeysRead.Unknown(origin, $"a key of type {algorithm.GetType().Name}: there are no checks of such keys yet"),
            };
        }
        catch (Exception exception) when (exception is CryptographicException or PlatformNotSupportedException or NotSupportedException)
        {
            return KeysRead.Unknown(origin,
                $"its provider, {algorithm.GetType().Name}, does not give the public numbers: {exception.Message}");
        }
        catch (ObjectDisposedException exception)
        {
            throw new KeyFormatException($"{origin} is disposed: give it before its using block ends.", exception);
        }
    }

    public static KeysRead Rsa(RSAParameters parameters, string origin) =>
        parameters is { Modulus: { Length: > 0 } modulus, Exponent: { } exponent }
            ? KeysRead.Of(origin, new KeyMaterial.Rsa(UnsignedNumber.Of(modulus), UnsignedNumber.Of(exponent)))
            : throw new KeyFormatException($"{origin} is an RSA key without modulus or exponent: import a key into it first.");

    private static KeysRead Ec(ECParameters parameters, string origin) =>
        CurveNames.Of(parameters.Curve) is not { } curve
            ? KeysRead.Unknown(origin,
                "an EC key whose curve is given by parameters, not by name (RFC 5480 2.1.1 forbids it; CVE-2020-0601): name the curve")
            : parameters.Q is { X: { } x, Y: { } y }
                ? KeysRead.Of(origin, new KeyMaterial.Ec(curve, UnsignedNumber.Of(x), UnsignedNumber.Of(y)))
                : throw new KeyFormatException($"{origin} is an EC key without its public point: import a key into it first.");
}
