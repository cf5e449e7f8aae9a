using System.Runtime.CompilerServices;

namespace CryptoAssert.Tests;

/// <summary>
/// Analyses of seconds run beside services of other tests: a pool of two threads, which grows late while the cores are busy, would let those wait for longer than a request may take.
/// </summary>
internal static class EnoughThreads
{
    [ModuleInitializer]
    internal static void Start() => ThreadPool.SetMinThreads(workerThreads: 64, completionPortThreads: 64);
}
