using System.Diagnostics.CodeAnalysis;

namespace CryptoAssert.Keys.Cracking;

/// <summary>Many words that are computed with at once: the few operations that SHA-2 needs.</summary>
/// <typeparam name="TVector">What holds them.</typeparam>
/// <typeparam name="TWord">A lane: 32 bits for SHA-256, 64 for SHA-384 and SHA-512.</typeparam>
internal interface ILanes<TVector, TWord>
    where TVector : struct
    where TWord : struct
{
    static abstract bool IsSupported { get; }

    static abstract int Count { get; }

    static abstract TVector Broadcast(TWord word);

    static abstract TVector Load(ReadOnlySpan<TWord> words);

    static abstract void Store(TVector vector, Span<TWord> words);

    static abstract bool AnyEqual(TVector x, TVector y);

    static abstract TVector Add(TVector x, TVector y);

    static abstract TVector Xor(TVector x, TVector y, TVector z);

    /// <summary>y where x has a one, else z.</summary>
    static abstract TVector Choose(TVector x, TVector y, TVector z);

    static abstract TVector Majority(TVector x, TVector y, TVector z);

    static abstract TVector RotateRight(TVector vector, [ConstantExpected] byte bits);

    static abstract TVector ShiftRight(TVector vector, [ConstantExpected] byte bits);
}
