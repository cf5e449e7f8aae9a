namespace CryptoAssert.Timing.Statistics;

/// <summary>
/// Decides, pair by pair, whether two classes of requests take different times. Testing by betting: under the fair coin of each pair no
/// strategy can be expected to win, whatever the noise, drift or dependence, so a capital of 1/alpha is an alarm that is false with a
/// chance of at most alpha, at whatever pair one stops. (Ville 1939; Waudby-Smith and Ramdas, JRSS B 2024; Shafer 2021.)
/// </summary>
internal sealed class SequentialTimingTest(TimingTestOptions options)
{
    private readonly Calibration _calibration = new();
    private ClockEvidence? _server;
    private ClockEvidence? _wall;

    public TimingDecision Decision { get; private set; }

    public bool Calibrating => !_calibration.Done;

    public int CalibrationPairs => _calibration.Pairs;

    /// <summary>Betting would take minutes: a few requests have to do.</summary>
    public bool IsSlow => _calibration.Done && _calibration.Median() > options.SlowFrom;

    /// <summary>The pairs after calibration.</summary>
    public int Pairs { get; private set; }

    /// <summary>The clock that says that there is no effect, and whose effect is reported.</summary>
    public Clock Clock => _server is null ? Clock.Wall : Clock.Server;

    public double Floor => (_server ?? _wall)?.Floor ?? 0;

    public double Log10Evidence => (_server, _wall) switch
    {
        (_, null) => 0,
        (null, _) => _wall.LogLeak / Math.Log(10),
        _ => LogSums.LogMeanExp(_server.LogLeak, _wall.LogLeak) / Math.Log(10),
    };

    public TimingDecision Add(TimedPair pair)
    {
        if (!_calibration.Done)
        {
            _calibration.Add(pair);
            if (_calibration.Done)
            {
                _server = _calibration.HasServer ? EvidenceOn(Clock.Server) : null;
                _wall = EvidenceOn(Clock.Wall);
            }

            return Decision;
        }

        Pairs++;
        _wall!.Add(pair.Difference(Clock.Wall));
        if (pair.HasServer)
        {
            _server?.Add(pair.Difference(Clock.Server));
        }

        if (Decision == TimingDecision.Undecided)
        {
            Decision = Log10Evidence >= -Math.Log10(options.Alpha) ? TimingDecision.Leak
                : MayPass && IsTight(_server ?? _wall) ? TimingDecision.Tight
                : TimingDecision.Undecided;
        }

        return Decision;
    }

    private ClockEvidence EvidenceOn(Clock clock) => new(_calibration.Floor(clock, options), _calibration.Margin(clock, options));

    private bool IsTight(ClockEvidence evidence) => !evidence.LeansToLeak && evidence.LogTight >= Math.Log(options.EquivalenceEvidence);

    private bool MayPass => _server is not null || options.WallMayPass;
}
