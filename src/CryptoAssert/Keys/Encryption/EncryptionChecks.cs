using System.Globalization;
using System.Runtime.CompilerServices;
using CryptoAssert.Checks;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Encryption;
using CallSite = CryptoAssert.Checks.CallSite;

namespace CryptoAssert;

/// <summary>The verb about encryptions.</summary>
public static class EncryptionChecks
{
    /// <summary>
    /// Whether an encryption is randomised and authenticated: no ciphertext comes twice, no blocks repeat, every flipped byte is refused, and in the same way, no
    /// nonce is used twice in some hundred messages. A padding oracle is reported only with the plaintext that it gave.
    /// </summary>
    public static SecurityCheck<EncryptionUnderTest> EncryptsSafely(this EncryptionUnderTest encryption, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(encryption);
        var experiment = new WeaknessExperiment(nameof(EncryptsSafely), EncryptionExperiment.Attacks, (_, seed, cancellationToken) =>
        {
            var probe = new EncryptionProbe(encryption.Encrypt, encryption.Decrypt, new Random(seed)) { EncryptAfterRestart = encryption.EncryptAfterRestart };
            var report = EncryptionExperiment.Run(probe, cancellationToken);
            return Task.FromResult(new WeaknessRun
            {
                Problem = report.Problem,
                Findings = [.. report.Findings.Select(finding => ((Attack)finding.Attack, encryption.Name, finding.Found))],
                Run = [.. EncryptionExperiment.Attacks.Where(attack => report.NotChecked.All(other => other.Attack != attack))],
                NotChecked = [.. report.NotChecked.Select(other => new NotChecked(other.Attack.Id, other.Attack.Name, other.Reason))],
                Withstood = "is randomised and authenticated, as far as its answers show",
                Tried = string.Create(CultureInfo.InvariantCulture, $"{report.Encryptions} encryptions, {report.Decryptions} decryptions"),
            });
        });
        return new ExperimentCheck<EncryptionUnderTest>(
            preceding: null, experiment, encryption.Name, "", new CallSite(file, line), _ => throw WeaknessExperiment.StandsAlone(nameof(EncryptsSafely)));
    }
}
