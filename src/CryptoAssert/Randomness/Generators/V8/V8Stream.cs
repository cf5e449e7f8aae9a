namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// The values of Math.random(): V8 makes <see cref="CacheSize"/> in advance and hands them out from the last to the first.
/// </summary>
internal sealed class V8Stream
{
    public const int CacheSize = 64;

    private readonly ulong[] _cache = new ulong[CacheSize];
    private readonly bool _upper53;
    private V8State _state;
    private int _left;

    /// <param name="state">The state before a cache was filled.</param>
    /// <param name="handedOut">The values of that cache that are gone.</param>
    /// <param name="upper53">V8 13.5 takes 53 bits, versions before took 52.</param>
    public V8Stream(V8State state, int handedOut, bool upper53)
    {
        (_state, _upper53) = (state, upper53);
        Fill();
        _left -= handedOut;
    }

    public double Next()
    {
        if (_left == 0)
        {
            Fill();
        }

        var bits = _cache[--_left];
        return _upper53 ? (bits >> 11) * (1.0 / (1UL << 53)) : (bits >> 12) * (1.0 / (1UL << 52));
    }

    public void Skip(int values)
    {
        for (var i = 0; i < values; i++)
        {
            Next();
        }
    }

    private void Fill()
    {
        for (var i = 0; i < CacheSize; i++)
        {
            _cache[i] = _state.Next();
        }

        _left = CacheSize;
    }
}
