namespace CryptoAssert.Keys.Cracking;

/// <summary>Hands the words out to the workers, in the order of their stages. Safe for several threads.</summary>
internal sealed class SecretQueue : IDisposable
{
    private readonly Lock _lock = new();
    private readonly IEnumerator<(SecretStage Stage, string Word)> _words;
    private bool _isOver;

    public SecretQueue(SecretCandidates candidates) => _words =
        candidates.Stages().SelectMany(stage => stage.Words, (stage, word) => (stage, word)).GetEnumerator();

    /// <summary>The secret was found, or the time is up: no more words.</summary>
    public bool IsOver => Volatile.Read(ref _isOver);

    public void End() => Volatile.Write(ref _isOver, true);

    /// <summary>The next words; none at the end.</summary>
    public int Take(Span<(SecretStage Stage, string Word)> words)
    {
        lock (_lock)
        {
            var count = 0;
            while (!IsOver && count < words.Length && _words.MoveNext())
            {
                words[count++] = _words.Current;
            }

            return count;
        }
    }

    public void Dispose() => _words.Dispose();
}
