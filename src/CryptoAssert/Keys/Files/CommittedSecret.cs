using CryptoAssert.Keys.Files.Reading;

namespace CryptoAssert.Keys.Files;

/// <summary>A secret in a settings file.</summary>
/// <param name="Value">Where it stands.</param>
/// <param name="Secret">The secret itself, which may be a part of the value; never printed.</param>
/// <param name="IsPlaceholder">It was printed somewhere, or asks to be replaced.</param>
internal sealed record CommittedSecret(SettingsValue Value, string Secret, bool IsPlaceholder)
{
    /// <summary>Without the secret: the file, the path, the length and a fingerprint.</summary>
    public override string ToString() => $"{Value}{(Secret == Value.Text ? "" : " (a part of it)")}: {Fingerprint.Of(Secret)}";
}
