using System.Diagnostics;
using CryptoAssert.Http;
using CryptoAssert.Timing;
using CryptoAssert.Timing.Sampling;
using CryptoAssert.Timing.Statistics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>Records pairs from a service in memory, through what the library itself samples with.</summary>
internal sealed class SecretRecorder : IAsyncDisposable
{
    /// <summary>Longer than the runtime waits before it optimizes: unoptimized code leaks up to ten times as much.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private readonly WebApplicationFactory<SecretsApi.Program> _app;
    private readonly TimedCase _case;
    private readonly Random _random;
    private SecretService? _service;
    private HttpAnswer? _refused;

    private SecretRecorder(TimedCase timedCase, int seed)
    {
        _case = timedCase;
        _random = new Random(seed);
        _app = new WebApplicationFactory<SecretsApi.Program>().WithWebHostBuilder(builder =>
            builder.UseSetting("Comparer", timedCase.Comparer).UseContentRoot(AppContext.BaseDirectory));
    }

    public static async Task<SecretRecorder> OpenAsync(TimedCase timedCase, int seed)
    {
        var recorder = new SecretRecorder(timedCase, seed);
        var endpoint = recorder._app.Endpoint(HttpMethod.Post, "/webhook");
        var secret = new SecretPlaces().InHeader("X-Api-Key").ConfiguredBy("Webhook:ApiKey");
        var app = await TimedApp.OpenAsync(endpoint.Target, secret.Source, timedCase.Length, CancellationToken.None);
        recorder._service = new SecretService(endpoint, secret, app, CryptoPolicy.Default, recorder._random);
        var controls = new SecretControls();
        await controls.LearnAsync(recorder._service, recorder._random, CancellationToken.None);
        recorder._refused = (controls.Problem ?? controls.Difference) is { } problem
            ? throw new InvalidOperationException($"{timedCase}: {problem}")
            : controls.Refused;
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
        {
            await recorder.RecordAsync(SamplingDesign.RandomOrder, pairs: 100);
        }

        return recorder;
    }

    public async Task<IReadOnlyList<TimedPair>> RecordAsync(SamplingDesign design, int pairs)
    {
        var sampler = new PairSampler(
            _service!.Sender,
            b => HttpSender.Build(_service.Wrong(b && !_case.Alike ? WrongAt.End : WrongAt.Start)),
            _refused!,
            design == SamplingDesign.RandomOrder ? _random : new NeverBFirst());
        var recorded = design == SamplingDesign.Blocks ? await InBlocksAsync(sampler, pairs) : await InPairsAsync(sampler, pairs);
        return sampler.Changed is null ? recorded : throw new InvalidOperationException($"{_case}: {sampler.Changed}");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<IReadOnlyList<TimedPair>> InPairsAsync(PairSampler sampler, int pairs)
    {
        var recorded = new TimedPair[pairs];
        for (var i = 0; i < pairs && await sampler.NextAsync(CancellationToken.None) is { } pair; i++)
        {
            recorded[i] = pair;
        }

        return recorded;
    }

    private static async Task<IReadOnlyList<TimedPair>> InBlocksAsync(PairSampler sampler, int pairs)
    {
        var recorded = new TimedPair[pairs];
        for (var i = 0; i < pairs; i++)
        {
            var (wall, server) = await sampler.OneAsync(b: false, CancellationToken.None);
            recorded[i] = new TimedPair(BFirst: false, server, null, wall, 0);
        }

        for (var i = 0; i < pairs; i++)
        {
            var (wall, server) = await sampler.OneAsync(b: true, CancellationToken.None);
            recorded[i] = recorded[i] with { ServerB = server, WallB = wall };
        }

        return recorded;
    }
}
