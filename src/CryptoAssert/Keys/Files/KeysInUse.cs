using System.Text;
using CryptoAssert.Http;
using CryptoAssert.Keys.Cracking;
using CryptoAssert.Keys.Files.Reading;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Files;

/// <summary>The keys that the app holds in memory, to be found again in its files.</summary>
/// <param name="keys">The keys.</param>
internal sealed class KeysInUse(KeysRead keys)
{
    public IReadOnlyList<KeyUnderTest> Keys => keys.Keys;

    public IReadOnlyList<KeyNotChecked> NotChecked => keys.NotChecked;

    /// <summary>The keys of schemes and services; what cannot be built is not checked, with the reason.</summary>
    public static async Task<KeysInUse> OfAsync(IServiceProvider services)
    {
        var found = new List<KeysRead>();
        try
        {
            found.AddRange(await AppKeys.OfSchemesAsync(services).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is CheckSetupException or KeyFormatException)
        {
            found.Add(KeysRead.Unknown("keys of the schemes", exception.Message));
        }

        try
        {
            found.AddRange(AppKeys.OfServices(services));
        }
#pragma warning disable CA1031 // factories of services are the user's and throw what they like
        catch (Exception exception)
#pragma warning restore CA1031
        {
            found.Add(KeysRead.Unknown("keys in the services", $"they cannot be built: {exception.GetBaseException().GetType().Name}"));
        }

        return new KeysInUse(KeysRead.Of(found));
    }

    /// <summary>How a value becomes a key in use; null when it does not.</summary>
    public (KeyUnderTest Key, string How)? Made(SettingsValue value, CancellationToken cancellationToken)
    {
        if (value.Text.Length == 0)
        {
            return null;
        }

        foreach (var key in Keys)
        {
            if (key.Material is KeyMaterial.Symmetric { Bytes: { Length: > 0 } bytes } && How(value.Text, bytes, cancellationToken) is { } how)
            {
                return (key, how);
            }
        }

        return null;
    }

    /// <summary>The key in use that a private key of a file is.</summary>
    public KeyUnderTest? Same(KeysRead? found) =>
        Keys.FirstOrDefault(key => found is not null && found.Keys.Any(other => other.Material.Equals(key.Material)));

    private static string? How(string text, byte[] key, CancellationToken cancellationToken)
    {
        if (Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(key) || Encoding.Latin1.GetBytes(text).AsSpan().SequenceEqual(key))
        {
            return "as it stands";
        }

        var buffer = new byte[text.Length + 4];
        var base64 = text.Trim().TrimEnd('=').Replace('-', '+').Replace('_', '/');
        if (Convert.TryFromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='), buffer, out var length) && buffer.AsSpan(0, length).SequenceEqual(key))
        {
            return "decoded from base64";
        }

        var hex = text.Trim().Replace("-", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal);
        if (hex.Length == 2 * key.Length && hex.All(char.IsAsciiHexDigit) && Convert.FromHexString(hex).AsSpan().SequenceEqual(key))
        {
            return "decoded from hex";
        }

        // hashed, padded, repeated: what people do to a text until it is long enough
        return SecretCracker.Recognise(key, [new SecretStage(SecretSource.AppWord, [text], SecretPlan.Forms)], cancellationToken)?.Candidate.Form.Description;
    }
}
