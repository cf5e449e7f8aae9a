namespace CryptoAssert.Tests.Timing.Statistics;

/// <summary>The machines that a timing test has to live with, as simulated times of one request after another, in nanoseconds.</summary>
internal static class Noise
{
    public static IReadOnlyList<string> Names { get; } = ["lognormal", "autocorrelated", "spiked", "bimodal", "drifting", "coarse clock", "everything"];

    public static Func<double> Of(string name, Random random)
    {
        var (step, state) = (0, 0.0);
        return name switch
        {
            "lognormal" => Lognormal,
            "autocorrelated" => () => 2_000 * Math.Exp(0.3 * Autoregressive()),
            "spiked" => () => Lognormal() + Spike(0.02),
            "bimodal" => () => Lognormal() * (random.Next(2) == 0 ? 1 : 1.8),
            "drifting" => () => Lognormal() * (1 + (step++ / 300.0)),
            "coarse clock" => () => 100 * Math.Round(Lognormal() / 100),
            _ => () => 100 * Math.Round(((2_000 * Math.Exp(0.3 * Autoregressive()) * (random.Next(8) == 0 ? 2 : 1) * (1 + (step++ / 500.0))) + Spike(0.02)) / 100),
        };

        double Lognormal() => 2_000 * Math.Exp(0.25 * Normal());

        double Autoregressive() => state = (0.95 * state) + (0.31 * Normal());

        double Spike(double share) => random.NextDouble() < share ? 50_000 / (random.NextDouble() + 0.01) : 0;

        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }
}
