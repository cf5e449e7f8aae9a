using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CryptoAssert.Keys.Cracking;

/// <summary>Lanes of 128 bits: SSE and the AdvSimd of ARM.</summary>
internal readonly struct Lanes128<TWord> : ILanes<Vector128<TWord>, TWord>
    where TWord : struct
{
    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static int Count => Vector128<TWord>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TWord> Broadcast(TWord word) => Vector128.Create(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TWord> Load(ReadOnlySpan<TWord> words) => Vector128.Create(words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<TWord> vector, Span<TWord> words) => vector.CopyTo(words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyEqual(Vector128<TWord> x, Vector128<TWord> y) => Vector128.EqualsAny(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TWord> Add(Vector128<TWord> x, Vector128<TWord> y) => x + y;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TWord> Xor(Vector128<TWord> x, Vector128<TWord> y, Vector128<TWord> z) => x ^ y ^ z;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TWord> Choose(Vector128<TWord> x, Vector128<TWord> y, Vector128<TWord> z) =>
        Vector128.ConditionalSelect(x, y, z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TWord> Majority(Vector128<TWord> x, Vector128<TWord> y, Vector128<TWord> z) =>
        Avx512F.VL.IsSupported
            ? Avx512F.VL.TernaryLogic(x.AsUInt32(), y.AsUInt32(), z.AsUInt32(), 0b1110_1000).As<uint, TWord>()
            : (x & y) | (z & (x | y));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TWord> RotateRight(Vector128<TWord> vector, [ConstantExpected] byte bits)
    {
        if (Avx512F.VL.IsSupported)
        {
            return typeof(TWord) == typeof(uint)
                ? Avx512F.VL.RotateRight(vector.AsUInt32(), bits).As<uint, TWord>()
                : Avx512F.VL.RotateRight(vector.AsUInt64(), bits).As<ulong, TWord>();
        }

        return (vector >>> bits) | (vector << ((8 * Unsafe.SizeOf<TWord>()) - bits));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TWord> ShiftRight(Vector128<TWord> vector, [ConstantExpected] byte bits) => vector >>> bits;
}
