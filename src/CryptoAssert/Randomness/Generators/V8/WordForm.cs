using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// A call for four bytes, the low one first: what the npm package uuid did where it found no crypto
/// (<c>rnds[i] = r >>> ((i &amp; 3) &lt;&lt; 3) &amp; 0xff</c> with r = Math.random() * 0x100000000).
/// </summary>
/// <param name="length">The bytes a token.</param>
/// <param name="version">Version 4 and the variant overwrite bits of bytes 6 and 8.</param>
internal sealed class WordForm(int length, bool version) : MathRandomForm
{
    private const int UnusedBits = FractionInterval.Bits - 32;

    public override string Name =>
        "Math.random() * 0x100000000 for four bytes, the low one first" + (version ? ", then version 4 of a UUID" : "");

    public override int Calls => length / 4;

    public override IEnumerable<(int Call, FractionInterval Interval)> Intervals(int[] token) => [];

    public override IEnumerable<(int Call, ulong Mask, bool Odd)> Relations(int[] token)
    {
        for (var i = 0; i < length; i++)
        {
            for (var bit = 0; bit < Known(i); bit++)
            {
                yield return (i / 4, 1UL << (UnusedBits + (8 * (i % 4)) + bit), (token[i] >> bit & 1) == 1);
            }
        }
    }

    public override int[] Write(Func<double> random, int variant)
    {
        var token = new int[length];
        for (var call = 0; call < Calls; call++)
        {
            var word = (uint)(random() * 4294967296.0);
            for (var i = 0; i < 4; i++)
            {
                token[(4 * call) + i] = (int)(word >> (8 * i) & 0xFF);
            }
        }

        if (version)
        {
            token[6] = (token[6] & 0x0F) | 0x40;
            token[8] = (token[8] & 0x3F) | 0x80;
        }

        return token;
    }

    public override double Bits(int[] token) => Enumerable.Range(0, length).Sum(Known);

    private int Known(int place) => (version, place) switch
    {
        (true, 6) => 4,
        (true, 8) => 6,
        _ => 8,
    };
}
