using System.Runtime.CompilerServices;

namespace CryptoAssert.Keys.Cracking;

/// <summary>SHA-256.</summary>
internal readonly struct Sha256Words : ISha2<uint>
{
    public static int DigestBytes => 32;

    public static uint[] InitialState { get; } = [.. Sha2Constants.SquareRoots(0).Select(Upper)];

    public static uint[] RoundConstants { get; } = [.. Sha2Constants.CubeRoots.Take(64).Select(Upper)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector BigSigma0<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, uint>
        where TVector : struct =>
        TLanes.Xor(TLanes.RotateRight(word, 2), TLanes.RotateRight(word, 13), TLanes.RotateRight(word, 22));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector BigSigma1<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, uint>
        where TVector : struct =>
        TLanes.Xor(TLanes.RotateRight(word, 6), TLanes.RotateRight(word, 11), TLanes.RotateRight(word, 25));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector SmallSigma0<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, uint>
        where TVector : struct =>
        TLanes.Xor(TLanes.RotateRight(word, 7), TLanes.RotateRight(word, 18), TLanes.ShiftRight(word, 3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector SmallSigma1<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, uint>
        where TVector : struct =>
        TLanes.Xor(TLanes.RotateRight(word, 17), TLanes.RotateRight(word, 19), TLanes.ShiftRight(word, 10));

    private static uint Upper(ulong fraction) => (uint)(fraction >> 32);
}
