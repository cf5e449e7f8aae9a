using System.Runtime.CompilerServices;

namespace CryptoAssert.Keys.Cracking;

/// <summary>SHA-512.</summary>
internal readonly struct Sha512Words : ISha2<ulong>
{
    public static int DigestBytes => 64;

    public static ulong[] InitialState { get; } = [.. Sha2Constants.SquareRoots(0)];

    public static ulong[] RoundConstants { get; } = [.. Sha2Constants.CubeRoots];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector BigSigma0<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, ulong>
        where TVector : struct =>
        TLanes.Xor(TLanes.RotateRight(word, 28), TLanes.RotateRight(word, 34), TLanes.RotateRight(word, 39));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector BigSigma1<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, ulong>
        where TVector : struct =>
        TLanes.Xor(TLanes.RotateRight(word, 14), TLanes.RotateRight(word, 18), TLanes.RotateRight(word, 41));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector SmallSigma0<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, ulong>
        where TVector : struct =>
        TLanes.Xor(TLanes.RotateRight(word, 1), TLanes.RotateRight(word, 8), TLanes.ShiftRight(word, 7));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector SmallSigma1<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, ulong>
        where TVector : struct =>
        TLanes.Xor(TLanes.RotateRight(word, 19), TLanes.RotateRight(word, 61), TLanes.ShiftRight(word, 6));
}
