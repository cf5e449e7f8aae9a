using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace CryptoAssert.Randomness.InProcess;

/// <summary>
/// The state of <c>Random.Shared</c> on the current thread (xoshiro256**), read by reflection from private fields of the runtime. An unseeded
/// <c>new Random()</c> of the application has the same generator, but no thread-static field leads to it: a known miss.
/// </summary>
/// <param name="S0">The first word.</param>
/// <param name="S1">The word that the output is made of.</param>
/// <param name="S2">The third word.</param>
/// <param name="S3">The fourth word.</param>
internal readonly record struct SharedRandomState(ulong S0, ulong S1, ulong S2, ulong S3)
{
    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance;
    private static readonly Type? Shared = Random.Shared.GetType();
    private static readonly FieldInfo? ThreadRandom = Shared?.GetField("t_random", BindingFlags.NonPublic | BindingFlags.Static);
    private static readonly FieldInfo?[] Words = [.. Enumerable.Range(0, 4).Select(i => ThreadRandom?.FieldType.GetField($"_s{i}", Hidden))];

    /// <summary>The fields are there, in this version of the runtime.</summary>
    public static bool IsReadable => ThreadRandom != null && Array.TrueForAll(Words, word => word?.FieldType == typeof(ulong));

    /// <summary>The state on this thread; null when the fields are not there. It draws one value where the thread had no state yet.</summary>
    [SuppressMessage("Security", "CA5394", Justification = "The generator under test.")]
    public static SharedRandomState? OfThisThread()
    {
        if (!IsReadable)
        {
            return null;
        }

        if (ThreadRandom!.GetValue(null) == null)
        {
            Random.Shared.Next(); // the runtime makes the state of a thread at its first use
        }

        return ThreadRandom.GetValue(null) is { } generator && Words[0]!.GetValue(generator) is ulong s0 && Words[1]!.GetValue(generator) is ulong s1
            && Words[2]!.GetValue(generator) is ulong s2 && Words[3]!.GetValue(generator) is ulong s3
            ? new SharedRandomState(s0, s1, s2, s3)
            : null;
    }
}
