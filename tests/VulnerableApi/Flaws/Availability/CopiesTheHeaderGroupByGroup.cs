using System.Diagnostics;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>json += decode(group)</c> for each group of four characters: the time grows with the square of the length. A watchdog ends
/// it, or a megabyte would take minutes.
/// </summary>
public sealed class CopiesTheHeaderGroupByGroup : HandWrittenFlaw
{
    public override string FallsTo => "CRY1147";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(1.5);

        protected override JsonObject? Verify(string token)
        {
            var started = Stopwatch.GetTimestamp();
            var (header, json) = (token.Split('.')[0], "");
            for (var at = 0; at < header.Length; at += 4)
            {
                json += header.Substring(at, Math.Min(4, header.Length - at));
                if (Stopwatch.GetElapsedTime(started) > Watchdog)
                {
                    return null;
                }
            }

            return base.Verify(token);
        }
    }
}
