namespace CryptoAssert.Http;

/// <summary>Attacks go to memory and loopback, and to no other host that the user has not named.</summary>
internal static class HostGuard
{
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
