namespace CryptoAssert.Checks;

/// <summary>What was checked, for the report: the verbs, the endpoint, where it runs, and where the check was written.</summary>
internal sealed record CheckedSubject(string Verbs, string Endpoint, string Host, CallSite CallSite);
