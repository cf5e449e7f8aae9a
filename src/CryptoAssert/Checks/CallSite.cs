namespace CryptoAssert.Checks;

/// <summary>
/// Where the user wrote the check. An expression-bodied async test loses its own stack frame, so the verb captures it.
/// </summary>
internal sealed record CallSite(string File, int Line)
{
    public override string ToString() => File.Length == 0
        ? ""
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File[(File.LastIndexOfAny(['/', '\\']) + 1)..]}:{Line}");
}
