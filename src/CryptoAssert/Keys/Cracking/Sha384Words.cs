using System.Runtime.CompilerServices;

namespace CryptoAssert.Keys.Cracking;

/// <summary>SHA-384.</summary>
internal readonly struct Sha384Words : ISha2<ulong>
{
    public static int DigestBytes => 48;

    public static ulong[] InitialState { get; } = [.. Sha2Constants.SquareRoots(8)];

    public static ulong[] RoundConstants { get; } = [.. Sha2Constants.CubeRoots];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector BigSigma0<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, ulong>
        where TVector : struct =>
        Sha512Words.BigSigma0<TLanes, TVector>(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector BigSigma1<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, ulong>
        where TVector : struct =>
        Sha512Words.BigSigma1<TLanes, TVector>(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector SmallSigma0<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, ulong>
        where TVector : struct =>
        Sha512Words.SmallSigma0<TLanes, TVector>(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector SmallSigma1<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, ulong>
        where TVector : struct =>
        Sha512Words.SmallSigma1<TLanes, TVector>(word);
}
