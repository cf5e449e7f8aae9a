using System.Runtime.CompilerServices;

namespace CryptoAssert;

/// <summary>
/// <c>await orders.Should().RejectUnsignedJwt(because: "invoices are behind {0}", name)</c>. The verbs have their bare form.
/// There is no <c>Should()</c> for a WebApplicationFactory, which belongs to others: assert the check of it instead
/// (<see cref="CheckAssertions"/>).
/// </summary>
public static class ShouldExtensions
{
    /// <summary>What can be asserted of an endpoint with its credential.</summary>
    public static ProtectedEndpointAssertions Should(
        this ProtectedEndpoint subject, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(subject, file, line);

    /// <summary>What can be asserted of an endpoint.</summary>
    public static ApiEndpointAssertions Should(
        this ApiEndpoint subject, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(subject, file, line);

    /// <summary>What can be asserted of a comparer.</summary>
    public static ComparerAssertions Should(
        this ComparerUnderTest subject, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(subject, file, line);

    /// <summary>What can be asserted of tokens.</summary>
    public static TokensAssertions Should(
        this TokensUnderTest subject, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(subject, file, line);

    /// <summary>What can be asserted of keys.</summary>
    public static KeysAssertions Should(
        this KeysUnderTest subject, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(subject, file, line);

    /// <summary>What can be asserted of a stored password hash.</summary>
    public static StoredPasswordHashAssertions Should(
        this StoredPasswordHash subject, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(subject, file, line);

    /// <summary>What can be asserted of an encryption.</summary>
    public static EncryptionAssertions Should(
        this EncryptionUnderTest subject, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(subject, file, line);

    /// <summary>What can be asserted of a check that is already written.</summary>
    public static CheckAssertions Should(this SecurityCheck check) => new(check);
}
