namespace CryptoAssert.Randomness.Algebra;

/// <summary>How a digit is drawn from MT19937.</summary>
/// <param name="Form">In words: <c>floor(62 * u), two words a character</c>.</param>
/// <param name="Words">The words a digit takes; the first of them carries the relations.</param>
/// <param name="Relations">By digit: the parities of the first word's bits.</param>
/// <param name="Next">The digit that the generator gives next.</param>
internal sealed record MersenneTwisterDraw(
    string Form, int Words, IReadOnlyList<(uint Mask, bool Odd)>[] Relations, Func<MersenneTwister, int> Next)
{
    /// <summary>The number of different digits.</summary>
    public int Size => Relations.Length;

    /// <summary>Whether all digits show the same bits: chance meets a redundant equation in exactly half of the cases.</summary>
    public bool SameMasks { get; } = Relations.All(
        relations => relations.Select(relation => relation.Mask).SequenceEqual(Relations[0].Select(relation => relation.Mask)));

    /// <summary>The digits that give enough equations: one for each unknown and 64 to see a contradiction.</summary>
    public int Needed(ReadOnlySpan<int> digits)
    {
        var equations = 0;
        for (var i = 1; i < digits.Length; i++) // the first word is left out
        {
            equations += Relations[digits[i]].Count;
            if (equations >= MersenneTwisterPolynomial.Degree + 64)
            {
                return i + 1;
            }
        }

        return int.MaxValue;
    }

    /// <summary>About how many digits <see cref="Needed"/> will be.</summary>
    public int Estimate()
    {
        var equations = Relations.Sum(relations => relations.Count) / (double)Size;
        return equations == 0 ? int.MaxValue : (int)Math.Ceiling((MersenneTwisterPolynomial.Degree + 64) / equations) + 1;
    }
}
