using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Files.Reading;

/// <summary>A private key that lies open.</summary>
/// <param name="Where">The file, and the place in it.</param>
/// <param name="What">Its form: <c>PKCS#8 in PEM</c>.</param>
/// <param name="Description">Without the key: size and a fingerprint.</param>
/// <param name="Key">Its public numbers, where they can be read.</param>
internal sealed record FoundPrivateKey(string Where, string What, string Description, KeysRead? Key)
{
    public override string ToString() => $"{Where}: {What}, {Description}";
}
