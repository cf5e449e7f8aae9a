using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// Tokens whose digits are drawn from MT19937 one after the other: solves for the state and draws the next token. The digits that
/// were held out are the proof: a perfect generator meets them with size^-count, whatever the equations were.
/// </summary>
internal sealed class MersenneTwisterText(IReadOnlyList<int[]> tokens, Func<int[], string> write, int size)
{
    private readonly int[] _digits = [.. tokens.SelectMany(token => token)];

    /// <summary>The digits that have to be held out, for 10^-15 in all.</summary>
    private readonly int _heldOut = (int)Math.Ceiling(15 / Math.Log10(size));

    /// <summary>Why there are too few digits; null when there are enough.</summary>
    public string? NotTried(MersenneTwisterDraw draw)
    {
        var needed = draw.Estimate();
        return needed == int.MaxValue || Enough(draw) ? null
            : FormattableString.Invariant(
                $"needs about {needed + _heldOut:N0} characters in a row, here are {_digits.Length:N0}");
    }

    /// <summary>Whether a solution could be found and tested.</summary>
    public bool Enough(MersenneTwisterDraw draw) =>
        _digits.Length >= MersenneTwisterPolynomial.Degree / 8 && draw.Needed(_digits) <= _digits.Length - _heldOut;

    /// <summary>Whether a bit of each digit follows the characteristic polynomial, or there are too few digits to say.</summary>
    public bool Fits(Func<int, bool> bit) =>
        _digits.Length < MersenneTwisterPolynomial.Degree + 40
        || MersenneTwisterPolynomial.Fitting([.. _digits.Select(bit)], 40) == 40;

    /// <param name="draw">How the digits are drawn.</param>
    /// <param name="draws">How many ways to draw them are tried in all.</param>
    /// <param name="cancellationToken">Ends the solution between two passes.</param>
    public Prediction? Predict(MersenneTwisterDraw draw, int draws, CancellationToken cancellationToken)
    {
        if (!Enough(draw))
        {
            return null;
        }

        var system = new MersenneTwisterSystem();
        var used = draw.Needed(_digits);
        system.Add(Equations(draw, 1, used), cancellationToken);
        while (system.Violated == 0 && system.Rank < MersenneTwisterPolynomial.Degree && used < _digits.Length - _heldOut)
        {
            var equations = Math.Clamp(6 * (MersenneTwisterPolynomial.Degree - system.Rank), 128, system.Free - 32);
            var digits = Math.Max(1, equations / draw.Relations.Max(relations => relations.Count));
            var more = Math.Min(_digits.Length - _heldOut, used + digits);
            system.Add(Equations(draw, used, more), cancellationToken);
            used = more;
        }

        return system.Violated > 0 ? null
            : system.Rank == MersenneTwisterPolynomial.Degree ? Prove(draw, draws, system, used)
            : draw.SameMasks ? Distinguished(draw, draws, system, used) : null;
    }

    private List<MersenneTwisterEquation> Equations(MersenneTwisterDraw draw, int from, int to)
    {
        var equations = new List<MersenneTwisterEquation>();
        for (var i = from; i < to; i++)
        {
            foreach (var (mask, odd) in draw.Relations[_digits[i]])
            {
                equations.Add(new MersenneTwisterEquation(i * draw.Words, mask, odd));
            }
        }

        return equations;
    }

    private Prediction? Prove(MersenneTwisterDraw draw, int draws, MersenneTwisterSystem system, int used)
    {
        var (lastUsed, end) = TokenOf(used);
        var next = lastUsed + 1;
        var verified = Math.Max(used + _heldOut, next < tokens.Count ? end + tokens[next].Length : 0);
        var generator = system.Solve();
        var drawn = new int[verified];
        for (var i = 0; i < verified; i++)
        {
            drawn[i] = draw.Next(generator);
            if (i > 0 && drawn[i] != _digits[i])
            {
                return null;
            }
        }

        return new Prediction
        {
            Form = draw.Form,
            FirstUsed = 0,
            LastUsed = lastUsed,
            Token = next < tokens.Count ? write(drawn[end..(end + tokens[next].Length)]) : null,
            At = next < tokens.Count ? next : null,
            Check = FormattableString.Invariant($"{system.Redundant:N0} redundant equations over GF(2), none violated; ")
                + FormattableString.Invariant($"the {verified - used} characters after them were computed, not used"),
            Log10FalseAlarm = Math.Log10(draws) - ((verified - used) * Math.Log10(size)),
        };
    }

    /// <summary>Redundant equations show the generator before there are enough for all of its state.</summary>
    private Prediction Distinguished(MersenneTwisterDraw draw, int draws, MersenneTwisterSystem system, int used) => new()
    {
        Form = draw.Form,
        FirstUsed = 0,
        LastUsed = TokenOf(used).Place,
        Check = FormattableString.Invariant($"{system.Redundant:N0} redundant equations over GF(2), none violated; ")
            + FormattableString.Invariant($"{MersenneTwisterPolynomial.Degree - system.Rank:N0} of 19,937 unknowns are open"),
        Log10FalseAlarm = Math.Log10(draws) - (system.Redundant * Math.Log10(2)),
    };

    /// <summary>The token with the last of so many digits, and the digits up to its end.</summary>
    private (int Place, int End) TokenOf(int used)
    {
        var place = 0;
        var end = tokens[0].Length;
        while (end < used)
        {
            end += tokens[++place].Length;
        }

        return (place, end);
    }
}
