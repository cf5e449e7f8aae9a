using System.Numerics;
using MathNet.Numerics;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// The moment-generating function of <see cref="LikelihoodRatio"/> under the multinomial distribution. A multinomial sample is
/// independent Poisson counts given their sum, so that it is the coefficient of z^n in the product over the cells of
/// sum_j Poisson(e; j) exp(lambda f(j)) z^j, over P(Poisson(n) = n), with f(j) = j ln(j/e) - j + e (the f add up to G). The
/// coefficient is read off a circle of few points: what is aliased into it is positive, so that it is never too small.
/// </summary>
/// <param name="draws">The size of the sample, n.</param>
/// <param name="cells">The probabilities of the cells, and how many cells have each.</param>
internal sealed class MultinomialMoment(int draws, (double Probability, int Count)[] cells)
{
    private const double Negligible = 1e-19;

    /// <summary>ln E[exp(lambda G)].</summary>
    /// <param name="lambda">From 0 to less than 1.</param>
    public double Logarithm(double lambda)
    {
        var weights = Array.ConvertAll(cells, cell => Weights(lambda, draws * cell.Probability));
        var (tilt, deviation, atTilt) = Centre(weights);
        var points = Math.Max(16, (int)(5 * deviation));
        var sum = 1.0; // the point 0, where all phases agree
        for (var point = 1; point <= points / 2; point++)
        {
            var angle = 2 * Math.PI * point / points;
            var value = new Complex(-atTilt, -draws * angle);
            for (var cell = 0; cell < cells.Length; cell++)
            {
                var (first, values) = weights[cell];
                value += cells[cell].Count * (Complex.Log(Circle(values, angle)) + new Complex(0, first * angle));
            }

            sum += Complex.Exp(value).Real * (2 * point == points ? 1 : 2);
        }

        return atTilt - (draws * tilt) + Math.Log(Math.Max(sum, 1e-12) / points) - Poisson(draws, draws);
    }

    /// <summary>The weights of the counts from the first that matters to the last.</summary>
    private (int First, double[] Values) Weights(double lambda, double expected)
    {
        var weights = new List<double>();
        var sum = 0.0;
        for (var j = 0; j <= draws; j++)
        {
            var term = Math.Exp(Poisson(expected, j) + (lambda * (LikelihoodRatio.Term(j, expected) - j + expected)));
            weights.Add(term);
            sum += term;
            if (j > expected && term < Negligible * sum)
            {
                break;
            }
        }

        var first = weights.FindIndex(weight => weight >= Negligible * sum);
        return (first, [.. weights[first..]]);
    }

    /// <summary>
    /// Tilts the weights by exp(tilt * j) until n is their mean, where the circle needs the fewest points. Every tilt would
    /// be valid.
    /// </summary>
    private (double Tilt, double Deviation, double Logarithm) Centre((int First, double[] Values)[] weights)
    {
        var tilt = 0.0;
        double mean, variance, logarithm;
        for (var step = 0; ; step++)
        {
            (mean, variance, logarithm) = Moments(weights, tilt);
            if (Math.Abs(mean - draws) < 0.1 * Math.Sqrt(variance) || step == 12)
            {
                break;
            }

            tilt += Math.Clamp((draws - mean) / variance, -0.5, 0.5);
        }

        foreach (var (first, values) in weights)
        {
            for (var i = 0; i < values.Length; i++)
            {
                values[i] *= Math.Exp(tilt * (first + i));
            }
        }

        return (tilt, Math.Sqrt(variance), logarithm);
    }

    private (double Mean, double Variance, double Logarithm) Moments((int First, double[] Values)[] weights, double tilt)
    {
        double mean = 0, variance = 0, logarithm = 0;
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var (from, values) = weights[cell];
            double factor = Math.Exp(tilt), power = Math.Exp(tilt * from), zeroth = 0, first = 0, second = 0;
            for (var i = 0; i < values.Length; i++, power *= factor)
            {
                var weight = values[i] * power;
                zeroth += weight;
                first += weight * i;
                second += weight * i * i;
            }

            first /= zeroth;
            mean += cells[cell].Count * (from + first);
            variance += cells[cell].Count * ((second / zeroth) - (first * first));
            logarithm += cells[cell].Count * Math.Log(zeroth);
        }

        return (mean, variance, logarithm);
    }

    private static Complex Circle(double[] weights, double angle)
    {
        double cosine = Math.Cos(angle), sine = Math.Sin(angle), real = 0, imaginary = 0;
        for (var i = weights.Length - 1; i >= 0; i--) // Horner
        {
            (real, imaginary) = ((real * cosine) - (imaginary * sine) + weights[i], (real * sine) + (imaginary * cosine));
        }

        return new Complex(real, imaginary);
    }

    private static double Poisson(double mean, int count) =>
        (count * Math.Log(mean)) - mean - SpecialFunctions.GammaLn(count + 1.0);
}
