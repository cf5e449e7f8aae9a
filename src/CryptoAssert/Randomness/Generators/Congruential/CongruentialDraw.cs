using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators.Congruential;

/// <summary>How digits are drawn from a linear congruential generator, and the way back from digits to its state.</summary>
internal abstract class CongruentialDraw(string form, LinearCongruence generator, int size)
{
    /// <summary>A lattice is tried at so many places of the digits: at one of them it fails for a few of a hundred.</summary>
    protected const int Places = 8;

    /// <summary>The call: <c>(int)(Math.random() * 62)</c>.</summary>
    public string Form { get; } = form;

    public LinearCongruence Generator { get; } = generator;

    /// <summary>The digits lie below it.</summary>
    public int Size { get; } = size;

    /// <summary>The steps of the generator a digit.</summary>
    protected abstract int Steps { get; }

    /// <summary>The digits that <see cref="Recover"/> takes at least.</summary>
    public abstract int Dimension { get; }

    /// <summary>The digit that the state gives right after its first step.</summary>
    protected abstract int Digit(ulong state);

    /// <summary>States that the first digit may come from, after its first step.</summary>
    protected abstract IEnumerable<ulong> Candidates(ReadOnlyMemory<int> digits, CancellationToken cancellationToken);

    /// <summary>The next digit.</summary>
    public int Draw(ref ulong state)
    {
        state = Generator.Next(state);
        var digit = Digit(state);
        for (var i = 1; i < Steps; i++)
        {
            state = Generator.Next(state);
        }

        return digit;
    }

    /// <summary>The state before the first digit; null when no state gives all the digits.</summary>
    public ulong? Recover(ReadOnlyMemory<int> digits, CancellationToken cancellationToken)
    {
        if (digits.Length < Dimension)
        {
            return null;
        }

        var inverse = Generator.Inverse();
        foreach (var candidate in Candidates(digits, cancellationToken))
        {
            var state = inverse.Next(candidate);
            if (Gives(state, digits.Span))
            {
                return state;
            }
        }

        return null;
    }

    private bool Gives(ulong state, ReadOnlySpan<int> digits)
    {
        foreach (var digit in digits)
        {
            if (Draw(ref state) != digit)
            {
                return false;
            }
        }

        return true;
    }
}
