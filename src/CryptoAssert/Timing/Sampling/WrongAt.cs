namespace CryptoAssert.Timing.Sampling;

/// <summary>Where the wrong characters of a guess stand.</summary>
internal enum WrongAt
{
    Start,
    Middle,
    End,
}
