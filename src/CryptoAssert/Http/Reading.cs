namespace CryptoAssert.Http;

/// <summary>What an answer says about the token that was sent.</summary>
internal enum Reading
{
    /// <summary>Answered as the valid token is.</summary>
    Accepted,

    /// <summary>Answered as no token or a garbage token is, or refused with a 4xx or a redirect.</summary>
    Rejected,

    /// <summary>The service failed (5xx) or threw.</summary>
    Crashed,

    /// <summary>The service limits the rate (429, or 503 with Retry-After).</summary>
    Throttled,

    /// <summary>No response in time, or the connection broke.</summary>
    Silent,

    /// <summary>Like neither control: a guess would be worth nothing.</summary>
    Unclear,
}
