using System.Runtime.CompilerServices;
using System.Text;
using CryptoAssert.Timing;
using CryptoAssert.Timing.Sampling;

namespace CryptoAssert;

/// <summary>The door to a comparer in this process: <c>await ConstantTime.Of(comparer.Matches).ComparesSecretsInConstantTime();</c></summary>
#pragma warning disable RS0026 // the optional parameters are filled in by the compiler
public static class ConstantTime
{
    /// <summary>A comparer of byte arrays: given the secret and a guess.</summary>
    public static ComparerUnderTest Of(Func<byte[], byte[], bool> comparer, [CallerArgumentExpression(nameof(comparer))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(comparer);
        return new ComparerUnderTest(new Comparer<byte[]>(name, Encoding.ASCII.GetBytes, comparer));
    }

    /// <summary>A comparer of strings: given the secret and a guess.</summary>
    [OverloadResolutionPriority(1)] // a lambda of two parameters that fits both means text
    public static ComparerUnderTest Of(Func<string, string, bool> comparer, [CallerArgumentExpression(nameof(comparer))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(comparer);
        return new ComparerUnderTest(new Comparer<string>(name, text => text, comparer));
    }

    /// <summary>A comparer of spans, such as <c>CryptographicOperations.FixedTimeEquals</c>: given the secret and a guess.</summary>
    public static ComparerUnderTest Of(SpanComparer comparer, [CallerArgumentExpression(nameof(comparer))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(comparer);
        return new ComparerUnderTest(new Comparer<byte[]>(name, Encoding.ASCII.GetBytes, (secret, guess) => comparer(secret, guess)));
    }

    private sealed class Comparer<T>(string name, Func<string, T> make, Func<T, T, bool> matches) : IComparerUnderTest
    {
        private readonly string _secret = SecretText.Random(ComparerExperiment.Length);

        public string Name => name;

        public (bool Right, bool Wrong) Controls(Random random) => (
            matches(make(_secret), make(new string(_secret.AsSpan()))),
            matches(make(_secret), Guess(WrongAt.Start, random)) || matches(make(_secret), Guess(WrongAt.End, random)));

        public (IPairSampler Sampler, int Calls) Sampler(Random random)
        {
            var secret = make(_secret);
            var sampler = new ComparerSampler<T>(b => Guess(b ? WrongAt.End : WrongAt.Start, random), guess => matches(secret, guess), random);
            sampler.Calibrate();
            return (sampler, sampler.Calls);
        }

        // a fresh copy each time: two fixed buffers, one a class, would differ by where they lie in memory
        private T Guess(WrongAt at, Random random) => make(SecretText.Wrong(_secret, at, random));
    }
}
