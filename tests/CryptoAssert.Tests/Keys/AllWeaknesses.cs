using CryptoAssert.Keys;
using CryptoAssert.Keys.Weaknesses;

namespace CryptoAssert.Tests.Keys;

/// <summary>One of each.</summary>
internal static class AllWeaknesses
{
    public static IReadOnlyList<KeyWeakness> Keys { get; } = Of<KeyWeakness>();

    public static IReadOnlyList<NonceWeakness> Nonces { get; } = Of<NonceWeakness>();

    private static T[] Of<T>()
        where T : Attack =>
        [
            .. typeof(KeyWeakness).Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract && type.Namespace == typeof(NonceWeakness).Namespace)
                .Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!),
        ];
}
