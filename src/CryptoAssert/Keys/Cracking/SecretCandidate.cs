using System.Text;

namespace CryptoAssert.Keys.Cracking;

/// <summary>A guess: a word and what was done to it.</summary>
/// <param name="Word">The word as it was listed.</param>
/// <param name="Source">Where it was listed.</param>
/// <param name="Case">Its spelling.</param>
/// <param name="Ending">What comes after it.</param>
/// <param name="Form">The bytes that this became.</param>
internal readonly record struct SecretCandidate(
    string Word, SecretSource Source, SecretStep Case, SecretStep Ending, SecretStep Form)
{
    /// <summary>The way from the word to the key: <c>"orders" in capitals, as its SHA-256 in hex</c>.</summary>
    public string Derivation
    {
        get
        {
            var steps = new[] { Case.Description, Ending.Description, Form.Description };
            var text = string.Join(", ", steps.Where(step => step.Length > 0));
            return text.Length == 0 ? $"\"{Word}\"" : $"\"{Word}\" {text}";
        }
    }

    /// <summary>The key.</summary>
    public byte[] Key()
    {
        Span<byte> first = stackalloc byte[SecretPlan.BufferBytes];
        Span<byte> second = stackalloc byte[SecretPlan.BufferBytes];
        var length = Encoding.UTF8.GetBytes(Word, first);
        length = Case.Apply(first[..length], second);
        length = Ending.Apply(second[..length], first);
        length = Form.Apply(first[..length], second);
        return second[..length].ToArray();
    }
}
