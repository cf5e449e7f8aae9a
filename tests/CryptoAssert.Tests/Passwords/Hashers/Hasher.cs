namespace CryptoAssert.Tests.Passwords.Hashers;

internal sealed record Hasher(Func<string, string> Hash, Func<string, string, (bool Ok, bool Rehash)> Verify)
{
    public static Hasher ByEquality(Func<string, string> hash) => new(hash, (stored, password) => (stored == hash(password), false));
}
