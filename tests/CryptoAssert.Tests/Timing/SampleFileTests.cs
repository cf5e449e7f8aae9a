using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Tests.Timing;

public sealed class SampleFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public async Task What_was_written_gives_the_same_verdict_when_it_is_read()
    {
        var report = await ConstantTime.Of((string secret, string guess) => secret == guess).ComparesSecretsInConstantTime().EvaluateAsync();
        var measured = Assert.Single(report.Timings);

        measured.WriteSamples(_path);
        var read = TimingMeasurement.ReadSamples(_path);

        Assert.Equal(measured.ToString(), read.ToString());
        Assert.Equal((measured.Log10Evidence, measured.Floor, measured.A, measured.B), (read.Log10Evidence, read.Floor, read.A, read.B));
        Assert.Equal(TimingDecision.Leak, read.Verdict.Decision);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("# A = a\n# B = b\n# alpha=x\nb_first,server_a_ns,server_b_ns,wall_a_ns,wall_b_ns\n")]
    [InlineData("# A = a\n# B = b\n# alpha=1E-09,equivalence=1000,floor=50,relative=0.01,margin=0.03,by_ranks=False,wall_may_pass=True\nb_first,server_a_ns,server_b_ns,wall_a_ns,wall_b_ns\n1,,,x,4\n")]
    public void What_holds_no_samples_is_refused(string text)
    {
        File.WriteAllText(_path, text);

        Assert.Throws<FormatException>(() => TimingMeasurement.ReadSamples(_path));
    }

    public void Dispose() => File.Delete(_path);
}
