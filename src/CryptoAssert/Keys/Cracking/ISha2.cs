namespace CryptoAssert.Keys.Cracking;

/// <summary>What tells the hashes of FIPS 180-4 apart; its sections 4.1.2 and 4.1.3 name the sigmas.</summary>
internal interface ISha2<TWord>
    where TWord : struct
{
    static abstract int DigestBytes { get; }

    static abstract TWord[] InitialState { get; }

    /// <summary>One constant a round: 64 or 80.</summary>
    static abstract TWord[] RoundConstants { get; }

    static abstract TVector BigSigma0<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, TWord>
        where TVector : struct;

    static abstract TVector BigSigma1<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, TWord>
        where TVector : struct;

    static abstract TVector SmallSigma0<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, TWord>
        where TVector : struct;

    static abstract TVector SmallSigma1<TLanes, TVector>(TVector word)
        where TLanes : struct, ILanes<TVector, TWord>
        where TVector : struct;
}
