namespace CryptoAssert.Keys.Reading;

/// <summary>Every key that was found: those to check, and those that no check understands.</summary>
/// <param name="Keys">The keys to check.</param>
/// <param name="NotChecked">The others, each with its reason; never dropped silently.</param>
internal sealed record KeysRead(IReadOnlyList<KeyUnderTest> Keys, IReadOnlyList<KeyNotChecked> NotChecked)
{
    public static KeysRead Of(KeyUnderTest key) => new([key], []);

    public static KeysRead Of(string origin, KeyMaterial material) => Of(new KeyUnderTest(origin, material));

    public static KeysRead Unknown(string origin, string reason) => new([], [new KeyNotChecked(origin, reason)]);

    public static KeysRead Of(IEnumerable<KeysRead> parts)
    {
        var all = parts.ToList();
        return new KeysRead([.. all.SelectMany(part => part.Keys)], [.. all.SelectMany(part => part.NotChecked)]);
    }
}
