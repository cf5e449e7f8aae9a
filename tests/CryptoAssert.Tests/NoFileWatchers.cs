using System.Runtime.CompilerServices;

namespace CryptoAssert.Tests;

/// <summary>
/// The suite starts hundreds of hosts, and each would watch its settings files with a handle of which some systems have 128 a user.
/// </summary>
internal static class NoFileWatchers
{
    [ModuleInitializer]
    internal static void Start() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
