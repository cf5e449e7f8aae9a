using System.Text;

namespace CryptoAssert.Keys.Cracking;

/// <summary>A secret that was recovered: we computed it ourselves, so that a report may print it.</summary>
/// <param name="Candidate">The guess that it was.</param>
/// <param name="Key">Its bytes.</param>
internal sealed record CrackedSecret(SecretCandidate Candidate, byte[] Key)
{
    /// <summary>The secret, as text where it is text, else in hex.</summary>
    public string Text
    {
        get
        {
            var text = Encoding.UTF8.GetString(Key);
            var isText = text.All(letter => letter is not '\ufffd' && !char.IsControl(letter));
            return isText ? $"\"{text}\"" : $"0x{Convert.ToHexString(Key)}";
        }
    }

    /// <summary>What an attacker did: the attack that the report names.</summary>
    public Attack Attack => Candidate.Source switch
    {
        SecretSource.Placeholder => new PlaceholderSecret(),
        SecretSource.AppWord => new SecretOfTheAppsOwnWords(),
        _ => new GuessableSecret(),
    };
}
