namespace CryptoAssert.Keys.Files.Reading;

/// <summary>A file that ships with the app, or may.</summary>
/// <param name="Name">As the report names it: relative to its folder, with slashes.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="IsSettings">The configuration reads it.</param>
internal sealed record ShippedFile(string Name, byte[] Bytes, bool IsSettings)
{
    /// <summary>Its text, in the encoding that its first bytes name, else UTF-8.</summary>
    public string Text()
    {
        using var reader = new StreamReader(new MemoryStream(Bytes), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
