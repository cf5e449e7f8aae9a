namespace CryptoAssert.Keys.Files.Reading;

/// <summary>What the path of a setting says of its value.</summary>
internal enum SecretName
{
    /// <summary>It is no secret, by its name.</summary>
    None,

    /// <summary>It may be one or not: a bare <c>Key</c> or <c>Token</c>. Only a value that was drawn, or that is known, tells.</summary>
    Ambiguous,

    /// <summary>A secret: <c>ClientSecret</c>, <c>ApiKey</c>, <c>Jwt:Key</c>.</summary>
    Secret,

    /// <summary>A password.</summary>
    Password,
}
