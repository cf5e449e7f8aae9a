using CryptoAssert.Keys.Files.Reading;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Files;

/// <summary>What the files hold.</summary>
/// <param name="Files">How many settings files were read.</param>
/// <param name="Values">Their values.</param>
/// <param name="PrivateKeys">Private keys that nothing encrypts, of settings files and of others.</param>
/// <param name="Unread">Settings files that are not understood, and why.</param>
internal sealed record SettingsRead(int Files, IReadOnlyList<SettingsValue> Values, IReadOnlyList<FoundPrivateKey> PrivateKeys, IReadOnlyList<string> Unread)
{
    public static SettingsRead Of(ShippedFiles files)
    {
        var (values, keys, unread, count) = (new List<SettingsValue>(), new List<FoundPrivateKey>(), new List<string>(), 0);
        foreach (var file in files.Files)
        {
            if (!file.IsSettings)
            {
                keys.AddRange(Reading.PrivateKeys.In(file));
                continue;
            }

            try
            {
                using var document = SettingsFile.Parse(file.Text(), file.Name);
                var own = SettingsFile.Values(document.RootElement, file.Name);
                values.AddRange(own);
                keys.AddRange(own.SelectMany(value => Reading.PrivateKeys.InValue(value.Text, value.ToString())));
                keys.AddRange(Reading.PrivateKeys.InJson(document.RootElement, file.Name));
                count++;
            }
            catch (KeyFormatException exception)
            {
                unread.Add(exception.Message);
            }
        }

        return new SettingsRead(count, values, keys, unread);
    }
}
