using System.Text;

namespace KeysApi;

/// <summary>Refuses a secret that nobody should take, before the app starts.</summary>
internal static class Secret
{
    /// <exception cref="InvalidOperationException">The secret is short, or made of few characters or of words.</exception>
    public static void Demand(string? secret)
    {
        if (secret is null || Encoding.UTF8.GetByteCount(secret) < 64 || secret.Distinct().Count() < 30)
        {
            throw new InvalidOperationException("Jwt:Key has to be the base64 of 64 random bytes.");
        }
    }
}
