namespace CryptoAssert.Randomness.Sampling;

/// <summary>When to look whether the tokens so far decide already: each look has its share of the bound on false alarms.</summary>
internal static class SamplingPause
{
    /// <summary>The looks before the last one.</summary>
    public const int Looks = 2;

    public static bool At(int tokens) => tokens is 40 or 100;
}
