namespace CryptoAssert.Keys.Cracking;

/// <summary>A step from a word to a key.</summary>
/// <param name="Description">As a report says it: <c>in capitals</c>; empty for the step that changes nothing.</param>
/// <param name="Apply">The step.</param>
internal sealed record SecretStep(string Description, ByteTransform Apply)
{
    /// <summary>Leaves everything as it is.</summary>
    public static SecretStep None { get; } = new("", (from, to) =>
    {
        from.CopyTo(to);
        return from.Length;
    });
}
