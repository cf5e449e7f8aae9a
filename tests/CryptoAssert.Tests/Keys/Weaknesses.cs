using CryptoAssert.Keys;
using CryptoAssert.Keys.Hygiene;

namespace CryptoAssert.Tests.Keys;

internal static class Weaknesses
{
    /// <summary>Every weakness of a JWK or a certificate.</summary>
    public static IReadOnlyList<KeyWeakness> All { get; } =
    [
        .. typeof(JwkWeakness).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(JwkWeakness)) || type.IsSubclassOf(typeof(CertificateWeakness))))
            .Select(type => (KeyWeakness)Activator.CreateInstance(type, nonPublic: true)!),
    ];
}
