namespace CryptoAssert;

/// <summary>What an attacker gains when an attack gets through.</summary>
public enum Severity
{
    /// <summary>A deviation that helps another attack.</summary>
    Low,

    /// <summary>A rule of the standards is broken; harm depends on the application.</summary>
    Medium,

    /// <summary>A boundary between users, services or times falls.</summary>
    High,

    /// <summary>Anyone can become anyone, or stop the service.</summary>
    Critical,
}
