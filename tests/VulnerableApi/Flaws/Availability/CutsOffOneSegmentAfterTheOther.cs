using System.Diagnostics;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>rest = rest[(dot + 1)..]</c> until no dot is left: each cut copies the rest, and the segments are counted afterwards. A
/// watchdog
/// ends it, or a million dots would take minutes.
/// </summary>
public sealed class CutsOffOneSegmentAfterTheOther : HandWrittenFlaw
{
    public override string FallsTo => "CRY1148";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(1.5);

        protected override JsonObject? Verify(string token)
        {
            var started = Stopwatch.GetTimestamp();
            var (rest, segments) = (token, 1);
            for (var dot = rest.IndexOf('.'); dot >= 0 && Stopwatch.GetElapsedTime(started) < Watchdog; dot = rest.IndexOf('.'))
            {
                rest = rest[(dot + 1)..];
                segments++;
            }

            return segments == 3 ? base.Verify(token) : null;
        }
    }
}
