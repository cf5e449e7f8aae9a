namespace CryptoAssert.Passwords;

/// <summary>How a salt is written in a stored hash.</summary>
internal enum SaltEncoding
{
    /// <summary>Letters that are used as they stand.</summary>
    Text,

    Hex,

    /// <summary>Without padding; passlib writes <c>.</c> for <c>+</c>.</summary>
    Base64,

    /// <summary>bcrypt's own base64.</summary>
    Bcrypt,
}
