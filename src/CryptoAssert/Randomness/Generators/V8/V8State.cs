namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// The state of xorshift128+ as V8 7.1 to 14.3 (Node.js 12 to 25) uses it: the value is the first half of the state, nothing is
/// added.
/// </summary>
internal struct V8State(ulong state0, ulong state1)
{
    private ulong _state0 = state0;
    private ulong _state1 = state1;

    public readonly bool IsZero => (_state0 | _state1) == 0;

    /// <summary>Steps on; the 64 bits whose upper ones are the value.</summary>
    public ulong Next()
    {
        var carried = _state0;
        _state0 = _state1;
        carried ^= carried << 23;
        carried ^= carried >> 17;
        _state1 = carried ^ _state0 ^ _state0 >> 26;
        return _state0;
    }

    public override readonly string ToString() => $"state {_state0:x16} {_state1:x16}";
}
