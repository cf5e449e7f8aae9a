namespace CryptoAssert.Keys.Encryption;

/// <summary>Runs the controls and then every attack on an encryption.</summary>
internal static class EncryptionExperiment
{
    public static IReadOnlyList<EncryptionAttack> Attacks { get; } =
    [
        new SameCiphertextTwice(),
        new RepeatedBlocks(),
        new UnauthenticatedCiphertext(),
        new TruncationAccepted(),
        new PaddingOracle(),
        new NonceReused(),
        new NonceRepeatsAfterRestart(),
        new PlaintextVisible(),
        new CiphertextMalleable(),
        new RefusedInDifferentWays(),
        new CompressedBeforeEncryption(),
        new ShortTag(),
        new PlaintextFingerprint(),
    ];

    public static EncryptionReport Run(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        if (EncryptionControls.Problem(probe, cancellationToken) is { } problem)
        {
            return new EncryptionReport(problem, [], []) { Encryptions = probe.Encryptions, Decryptions = probe.Decryptions };
        }

        var findings = new List<(EncryptionAttack, WeaknessFound)>();
        var notChecked = new List<(EncryptionAttack, string)>();
        foreach (var attack in Attacks)
        {
            if (attack.CannotBeAsked(probe) is { } reason)
            {
                notChecked.Add((attack, reason));
            }
            else if (attack.Find(probe, cancellationToken) is { } found)
            {
                findings.Add((attack, found));
            }
        }

        return new EncryptionReport(null, findings, notChecked) { Encryptions = probe.Encryptions, Decryptions = probe.Decryptions };
    }
}
