using System.Diagnostics;

namespace CryptoAssert.Benchmarks;

/// <summary>Times each request from sending to the headers of its answer.</summary>
internal sealed class RequestClock : DelegatingHandler
{
    public List<double> Milliseconds { get; } = [];

    public double Percentile(double share)
    {
        var sorted = Milliseconds.Order().ToList();
        return sorted[(int)Math.Min(sorted.Count - 1, share * sorted.Count)];
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var response = await base.SendAsync(request, cancellationToken);
        Milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return response;
    }
}
