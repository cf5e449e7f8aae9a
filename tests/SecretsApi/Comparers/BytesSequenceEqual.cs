using System.Text;

namespace SecretsApi.Comparers;

/// <summary>"Compare the bytes, not the strings."</summary>
public sealed class BytesSequenceEqual : SecretComparer
{
    public override bool Matches(string secret, string guess) => Encoding.UTF8.GetBytes(secret).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(guess));
}
