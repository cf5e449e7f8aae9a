using CryptoAssert.Http;
using CryptoAssert.Timing.Sampling;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Timing;

/// <summary>Where the first wrong character stands, and what it costs: a prefix leak grows with it. A detail of a finding, no verdict.</summary>
internal static class SecretGrowth
{
    private const int Rounds = 21;

    public static async Task<KeyValuePair<string, string>> OfAsync(SecretService service, Random random, CancellationToken cancellationToken)
    {
        var order = Enum.GetValues<WrongAt>();
        var times = order.ToDictionary(at => at, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                using var message = HttpSender.Build(service.Wrong(at));
                times[at].Add((await service.Sender.SendAsync(message, cancellationToken).ConfigureAwait(false)).Best);
            }
        }

        var (start, middle, end) = (Medians.Of(times[WrongAt.Start]), Medians.Of(times[WrongAt.Middle]), Medians.Of(times[WrongAt.End]));
        var shape = start < middle && middle < end ? "the time grows with the right prefix"
            : start > middle && middle > end ? "the time grows with the right suffix"
            : "the time does not grow with the position";
        return KeyValuePair.Create(
            "growth",
            $"first wrong character at the start {Nanoseconds.Text(start)}, in the middle {Nanoseconds.Text(middle)}, "
            + $"at the end {Nanoseconds.Text(end)}: {shape}");
    }
}
