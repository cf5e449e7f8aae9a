using System.Runtime.CompilerServices;

namespace CryptoAssert.Tests.OnXunit;

/// <summary>Writes down which services a run started, when it is asked to: those whose assembly was loaded.</summary>
internal static class HostsStarted
{
    public const string Variable = "CRYPTOASSERT_TESTS_HOSTS";

    [ModuleInitializer]
    internal static void Watch()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file)
        {
            AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) =>
            {
                if (loaded.LoadedAssembly.GetName().Name is "HardenedApi" or "VulnerableApi")
                {
                    File.AppendAllText(file, loaded.LoadedAssembly.GetName().Name);
                }
            };
        }
    }
}
