using System.Collections.Immutable;
using System.Globalization;
using CryptoAssert.Http;
using CryptoAssert.Keys.Hygiene;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys;

/// <summary>Asks every weakness of every key. Pure.</summary>
internal static class KeyAnalysis
{
    public static ImmutableArray<KeyWeakness> Weaknesses { get; } = [.. CheckCatalogue.Attacks.OfType<KeyWeakness>()];

    /// <summary>What is wrong with keys; a problem when there is none to look at.</summary>
    /// <param name="read">The keys, and those that are not understood.</param>
    /// <param name="policy">The thresholds.</param>
    /// <param name="predicate">What the subject does with sound keys: <c>publishes</c>, <c>uses</c>.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    public static WeaknessRun Of(KeysRead read, CryptoPolicy policy, string predicate, CancellationToken cancellationToken)
    {
        // a private member gives a key away, whether or not its mathematics is understood here
        var leaking = read.NotChecked
            .Where(key => key.Jwk is { } jwk && PrivateMemberPublished.In(jwk) is not null)
            .Select(key => (CheckCatalogue.Attack("CRY5701"), key.Origin, PrivateMemberPublished.In(key.Jwk!.Value)!)).ToList();
        if (read.Keys.Count == 0 && leaking.Count == 0)
        {
            return new WeaknessRun
            {
                Problem = read.NotChecked.Count == 0
                    ? "There is no key to look at."
                    : $"No key could be looked at: {string.Join("; ", read.NotChecked)}.",
            };
        }

        KeyWeakness[] asked = [.. Weaknesses.Where(weakness => !weakness.IsThorough || policy.ThoroughKeys)];
        var findings = new List<(Attack, string, WeaknessFound)>(leaking);
        foreach (var weakness in asked)
        {
            foreach (var key in read.Keys)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (weakness.Find(key, read.Keys, policy.KeyStrength, cancellationToken) is { } found)
                {
                    findings.Add((weakness, key.ToString(), found));
                }
            }
        }

        return new WeaknessRun
        {
            // that Data Protection would make sound keys says nothing of the app's own
            Problem = findings.Count == 0 && read.Keys.All(key => key.Material is KeyMaterial.Cipher)
                ? $"There is no key to look at but those that are made when they are needed{string.Concat(read.NotChecked.Select(key => $"; {key}"))}."
                : null,
            Findings = [.. findings.DistinctBy(finding => (finding.Item1.Id, finding.Item3.Observed))],
            Run = asked,
            Notes = [.. read.NotChecked.Select(key => $"not checked: {key}")],
            Withstood = string.Create(CultureInfo.InvariantCulture, $"{predicate} {read.Keys.Count} key{(read.Keys.Count == 1 ? "" : "s")} without a known weakness: {string.Join("; ", read.Keys.Take(5))}"),
            Tried = string.Create(CultureInfo.InvariantCulture, $"{asked.Length} weaknesses in {read.Keys.Count} key{(read.Keys.Count == 1 ? "" : "s")}, policy {policy.KeyStrength.Name}"),
        };
    }

    /// <summary>Reads keys; what cannot be read is a problem of the set-up.</summary>
    /// <exception cref="CheckSetupException">The text holds no key; says what it holds.</exception>
    public static KeysRead Read(Func<KeysRead> read)
    {
        try
        {
            return read();
        }
        catch (KeyFormatException exception)
        {
            throw new CheckSetupException(exception.Message, exception);
        }
    }
}
