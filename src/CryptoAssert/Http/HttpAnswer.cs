namespace CryptoAssert.Http;

/// <summary>
/// How one request was answered: a response, an exception that the app threw through an in-memory host, or silence.
/// </summary>
internal sealed record HttpAnswer
{
    /// <summary>The status code; 500 when the app threw, 0 when there was no answer.</summary>
    public required int Status { get; init; }

    public string ReasonPhrase { get; init; } = "";

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body as text, cut at <see cref="CryptoPolicy.MaxResponseBytes"/>.</summary>
    public string Body { get; init; } = "";

    public string? MediaType { get; init; }

    /// <summary>The body had not ended when the time for an answer was over.</summary>
    public bool BodyNeverEnded { get; init; }

    /// <summary>Where a redirect points, or where the client's own handler followed one to.</summary>
    public Uri? Location { get; init; }

    public TimeSpan Elapsed { get; init; }

    /// <summary>From sending to the headers of the answer, in ticks of the system's finest clock.</summary>
    public long TicksToHeaders { get; init; }

    /// <summary>Why there is no response.</summary>
    public Exception? Failure { get; init; }

    public bool Answered => Status != 0;

    public bool IsServerError => Status >= 500;

    /// <summary>Whether a text stands in the body or in a header.</summary>
    public bool Contains(string text) =>
        Body.Contains(text, StringComparison.Ordinal) || Headers.Any(header => header.Value.Contains(text, StringComparison.Ordinal));

    public string Header(string name) => string.Join(", ",
        Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value));

    /// <summary>
    /// The answer in a few words: <c>200 OK</c>, <c>500 (threw FormatException: ..)</c>, <c>no answer within 5 s</c>.
    /// </summary>
    public override string ToString() => Failure switch
    {
        null => ReasonPhrase.Length > 0 ? $"{Status} {ReasonPhrase}" : $"{Status}",
        OperationCanceledException or TimeoutException when !Answered => $"no answer within {Elapsed.TotalSeconds:0.#} s",
        HttpRequestException when !Answered => $"no answer ({Failure.Message})",
        _ => $"an unhandled {Failure.GetType().Name} ({Failure.Message})",
    };
}
