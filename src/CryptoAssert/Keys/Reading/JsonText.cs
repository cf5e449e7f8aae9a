using System.Text.Json;

namespace CryptoAssert.Keys.Reading;

/// <summary>Parses what should be a JSON object, and says what it is instead.</summary>
internal static class JsonText
{
    public static JsonDocument Parse(string text, string origin, string needed)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (start.IsEmpty)
        {
            throw new KeyFormatException($"{origin} is empty: {needed}.");
        }

        if (start[0] == '<')
        {
            throw new KeyFormatException(
                $"{origin} is HTML or XML, not JSON: probably a page for people (sign-in, error, fallback route). Check the address; {needed}.");
        }

        if (start.StartsWith("-----BEGIN", StringComparison.Ordinal))
        {
            throw new KeyFormatException($"{origin} is PEM, not JSON: read it as PEM.");
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(start.ToString());
        }
        catch (JsonException exception)
        {
            throw new KeyFormatException(
                FormattableString.Invariant(
                    $"{origin} is not JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}); it was cut or is something else: {needed}."),
                exception);
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            return document;
        }

        using (document)
        {
            throw new KeyFormatException($"{origin} is a JSON {document.RootElement.ValueKind}: {needed}.");
        }
    }
}
