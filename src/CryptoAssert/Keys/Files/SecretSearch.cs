using System.Globalization;
using CryptoAssert.Keys.Files.Reading;

namespace CryptoAssert.Keys.Files;

/// <summary>From what files hold and what the app uses to findings. Pure.</summary>
/// <param name="Findings">One of each kind, with every place.</param>
/// <param name="Notes">What a reader should know.</param>
internal sealed record SecretSearch(IReadOnlyList<(Attack Attack, string On, WeaknessFound Found)> Findings, IReadOnlyList<string> Notes)
{
    private const int MostPlaces = 20;

    public static SecretSearch Of(SettingsRead settings, KeysInUse keys, CancellationToken cancellationToken)
    {
        var made = settings.Values
            .Select(value => (Value: value, Made: keys.Made(value, cancellationToken))).Where(pair => pair.Made is not null)
            .Select(pair => (pair.Value, pair.Made!.Value.Key, pair.Made.Value.How)).ToList();
        var inUse = made.Where(key => !key.Value.IsDevelopment).ToList();
        var committed = settings.Values.SelectMany(value => SecretTexts.Of(value, cancellationToken)).ToList();
        var shipped = committed.Where(secret => !secret.Value.IsDevelopment && !inUse.Exists(key => key.Value == secret.Value)).ToList();
        (Attack, string, WeaknessFound)?[] findings =
        [
            Finding<KeyInUseCommitted>("looks for the keys in use in the settings files", "keys come from outside of the app's files",
                [.. inUse.Select(key => $"{key.Value}: {Fingerprint.Of(key.Value.Text)}; {key.How} it is {key.Key.Origin}")]),
            Finding<PlaceholderCommitted>("reads the settings files", "an entry that is left out until it is set",
                [.. shipped.Where(secret => secret.IsPlaceholder).Select(secret => secret.ToString())]),
            Finding<SecretCommitted>("reads the settings files", "secrets come from outside of the app's files",
                [.. shipped.Where(secret => !secret.IsPlaceholder).Select(secret => secret.ToString())]),
            Finding<SecretSharedWithDevelopment>("compares the settings of development with those that ship", "a secret of its own for each",
                [.. Shared(committed, settings.Values)]),
            Finding<PrivateKeyUnencrypted>("opens the keys that lie beside the app", "no private key, or an encrypted one",
                [.. settings.PrivateKeys.Select(key => keys.Same(key.Key) is { } same ? $"{key}; it is {same.Origin}" : key.ToString())]),
        ];
        return new SecretSearch([.. findings.OfType<(Attack, string, WeaknessFound)>()], [.. Remarks(made)]);
    }

    private static (Attack, string, WeaknessFound)? Finding<TAttack>(string on, string expected, IReadOnlyList<string> places)
        where TAttack : Attack => places.Count == 0 ? null : (
        CheckCatalogue.Attacks.OfType<TAttack>().Single(),
        on,
        new WeaknessFound(places[0], expected)
        {
            Proof =
            [
                .. places.Skip(1).Take(MostPlaces).Select(place => KeyValuePair.Create("also", place)),
                .. places.Count > MostPlaces + 1
                    ? [KeyValuePair.Create("also", string.Create(CultureInfo.InvariantCulture, $"{places.Count - MostPlaces - 1} more"))]
                    : Array.Empty<KeyValuePair<string, string>>(),
            ],
        });

    /// <summary>Secrets of development that stand in a file that ships too, under whatever name.</summary>
    private static IEnumerable<string> Shared(List<CommittedSecret> committed, IReadOnlyList<SettingsValue> values)
    {
        foreach (var own in committed.Where(secret => secret.Value.IsDevelopment && !secret.IsPlaceholder).DistinctBy(secret => secret.Secret, StringComparer.Ordinal))
        {
            var other = committed.Find(secret => !secret.Value.IsDevelopment && secret.Secret == own.Secret)?.Value
                ?? values.FirstOrDefault(value => !value.IsDevelopment && value.Text == own.Secret);
            if (other is not null)
            {
                yield return $"{own.Value} and {other}: {Fingerprint.Of(own.Secret)}";
            }
        }
    }

    private static IEnumerable<string> Remarks(List<(SettingsValue Value, KeyUnderTest Key, string How)> made)
    {
        foreach (var key in made.Where(key => key.Value.IsDevelopment && !made.Exists(other => !other.Value.IsDevelopment && other.Key == key.Key)))
        {
            yield return $"{key.Key.Origin} comes from {key.Value}, a file of development: the key of production was not seen";
        }
    }
}
