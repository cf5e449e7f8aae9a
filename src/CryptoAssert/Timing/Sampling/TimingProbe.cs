using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CryptoAssert.Timing.Sampling;

/// <summary>
/// A clock around the whole pipeline of an app in this process: it sees what the service does and not what the client does, which is
/// ten times the noise.
/// </summary>
internal sealed class TimingProbe : IStartupFilter
{
    private TaskCompletionSource<long>? _expected;

    /// <summary>The ticks that the next request takes inside the app.</summary>
    public Task<long> Expect()
    {
        var expected = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        _expected = expected;
        return expected.Task;
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((HttpContext context, RequestDelegate pipeline) => TimeAsync(context, pipeline));
        next(app);
    };

    private async Task TimeAsync(HttpContext context, RequestDelegate pipeline)
    {
        var expected = Interlocked.Exchange(ref _expected, null);
        var start = Stopwatch.GetTimestamp();
        try
        {
            await pipeline(context).ConfigureAwait(false);
        }
        finally
        {
            expected?.TrySetResult(Stopwatch.GetTimestamp() - start);
        }
    }
}
