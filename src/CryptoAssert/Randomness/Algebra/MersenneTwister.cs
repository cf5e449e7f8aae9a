namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// MT19937 of Matsumoto and Nishimura (1998): the words of CPython's random, PHP's mt_rand, Ruby's Random and std::mt19937.
/// </summary>
internal sealed class MersenneTwister
{
    /// <summary>Words of the state.</summary>
    public const int Size = 624;

    /// <summary>The distance of the second word in the recurrence.</summary>
    public const int Middle = 397;

    /// <summary>What the recurrence adds when the lowest bit is set.</summary>
    public const uint Twist = 0x9908B0DF;

    /// <summary>The factor by which <c>init_genrand</c> makes each word of the state from the one before.</summary>
    public const uint SeedFactor = 1812433253;

    private readonly uint[] _state;
    private int _next;

    private MersenneTwister(uint[] state, int next)
    {
        _state = state;
        _next = next;
    }

    /// <summary>The generator as <c>init_genrand</c> seeds it, so <c>mt_srand(seed)</c> and <c>std::mt19937(seed)</c>.</summary>
    public static MersenneTwister FromSeed(uint seed)
    {
        var state = new uint[Size];
        state[0] = seed;
        for (var i = 1; i < Size; i++)
        {
            state[i] = (SeedFactor * (state[i - 1] ^ (state[i - 1] >> 30))) + (uint)i;
        }

        return new MersenneTwister(state, Size);
    }

    /// <summary>The generator whose first 624 outputs, untempered, are these words.</summary>
    public static MersenneTwister FromWords(ReadOnlySpan<uint> words) => new(words.ToArray(), 0);

    /// <summary>The generator behind 624 outputs.</summary>
    public static MersenneTwister Behind(ReadOnlySpan<uint> outputs)
    {
        var words = new uint[Size];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Untemper(outputs[i]);
        }

        return new MersenneTwister(words, Size);
    }

    /// <summary>The next 32-bit word.</summary>
    public uint Next()
    {
        if (_next >= Size)
        {
            var i = _next % Size;
            _state[i] = Recur(_state[i], _state[(i + 1) % Size], _state[(i + Middle) % Size]);
        }

        return Temper(_state[_next++ % Size]);
    }

    /// <summary>Word n + 624, from words n, n + 1 and n + 397; none of them tempered.</summary>
    public static uint Recur(uint word, uint following, uint middle) =>
        middle ^ (((word & 0x80000000) | (following & 0x7FFFFFFF)) >> 1) ^ ((following & 1) == 1 ? Twist : 0);

    public static uint Temper(uint word)
    {
        word ^= word >> 11;
        word ^= (word << 7) & 0x9D2C5680;
        word ^= (word << 15) & 0xEFC60000;
        return word ^ (word >> 18);
    }

    /// <summary>The inverse of <see cref="Temper"/>.</summary>
    public static uint Untemper(uint output)
    {
        output ^= output >> 18;
        output ^= (output << 15) & 0xEFC60000;
        var word = output;
        for (var known = 7; known < 32; known += 7)
        {
            word = output ^ ((word << 7) & 0x9D2C5680);
        }

        return word ^ (word >> 11) ^ (word >> 22);
    }
}
