using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators;

/// <summary>How a program makes a token from values of Math.random().</summary>
internal abstract class MathRandomForm
{
    /// <summary>As the program says it: <c>Math.floor(62 * Math.random()) a character</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The calls a token takes.</summary>
    public abstract int Calls { get; }

    /// <summary>Ways to write a token that have the same intervals.</summary>
    public virtual int Variants => 1;

    /// <summary>Where the values of a token must lie, as far as it tells.</summary>
    public abstract IEnumerable<(int Call, FractionInterval Interval)> Intervals(int[] token);

    /// <summary>The relations of a token over GF(2): the parity of the bits of a value in the mask is odd.</summary>
    public virtual IEnumerable<(int Call, ulong Mask, bool Odd)> Relations(int[] token) =>
        from value in Intervals(token)
        from relation in value.Interval.Relations()
        select (value.Call, relation.Mask, relation.Odd);

    /// <summary>The token that values make.</summary>
    public abstract int[] Write(Func<double> random, int variant);

    /// <summary>At least so many bits does a perfect generator put into a token.</summary>
    public abstract double Bits(int[] token);
}
