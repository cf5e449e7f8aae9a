using System.Security.Cryptography.X509Certificates;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>What is wrong with the certificate of a key; a key without one has no such weakness.</summary>
internal abstract class CertificateWeakness : KeyWeakness
{
    /// <summary>The clock that dates are held against.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    public override IReadOnlyList<int> Cwe => [295];

    protected DateTimeOffset Now => Clock.GetUtcNow();

    public sealed override WeaknessFound? Find(
        KeyUnderTest key,
        IReadOnlyList<KeyUnderTest> all,
        KeyStrength strength,
        CancellationToken cancellationToken) =>
        key.Certificate is { } certificate ? Find(certificate, key, all) : null;

    /// <param name="certificate">The certificate of the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="all">All keys that were found.</param>
    protected abstract WeaknessFound? Find(X509Certificate2 certificate, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all);

    protected static string Day(DateTime local) => FormattableString.Invariant($"{local.ToUniversalTime():yyyy-MM-dd HH:mm}Z");
}
