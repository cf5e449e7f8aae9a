namespace CryptoAssert.Http;

/// <summary>Attacks go to memory and loopback, and to no other host that the user has not named.</summary>
internal static class HostGuard
{
    private static readonly Uri AnyHost = new("http://host.invalid/");

    /// <summary>
    /// Whether a text begins with one slash and stays on its host: <c>//evil.example</c> and <c>/\evil.example</c> name another.
    /// </summary>
    public static bool IsPath(string path) => path is ['/', ..] and not [_, '/' or '\\', ..] && Resolve(AnyHost, path)?.Host == AnyHost.Host;

    /// <summary>What a relative or absolute address means to a service; null when it is none.</summary>
    public static Uri? Resolve(Uri baseAddress, string address) => Uri.TryCreate(baseAddress, address, out var resolved) ? resolved : null;

    /// <exception cref="CheckSetupException">The host is not allowed; says how to allow it.</exception>
    public static void Demand(HttpTarget target, IReadOnlySet<string> allowedHosts)
    {
        if (target.IsOnThisMachine)
        {
            return;
        }

        var address = new Uri(target.Description);
        if (!allowedHosts.Contains(address.Host))
        {
            throw new CheckSetupException(
                $"Attacks are sent to memory and loopback only, and the client's base address is {address.GetLeftPart(UriPartial.Authority)}. "
                + $"If that host is yours to attack: .AllowHost(\"{address.Host}\").");
        }
    }
}
