using System.Runtime.CompilerServices;

namespace CryptoAssert.Keys.Cracking;

/// <summary>
/// The guesses of a stage, prepared: a key that is none of them is dismissed with one look, instead of making them all again. It keeps the hash of each guess and the word
/// that it was made of, so that the answers are those of <see cref="SecretCracker.Recognise"/>. Immutable; safe for several threads.
/// </summary>
internal sealed class SecretIndex
{
    private readonly SecretStage _stage;
    private readonly Dictionary<ulong, string> _firstWords = new(capacity: 1 << 17);

    public SecretIndex(SecretStage stage)
    {
        _stage = stage;
        var sink = new Collector(_firstWords);
        foreach (var word in stage.Words)
        {
            stage.Plan.Visit(word, stage.Source, sink.Of(word));
        }
    }

    /// <summary>The guess that a key is; null when it is none of the stage.</summary>
    public CrackedSecret? Find(ReadOnlySpan<byte> key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return !_firstWords.TryGetValue(Hash(key), out var word) ? null
            : SecretCracker.Recognise(key, [_stage with { Words = [word] }], cancellationToken)
            ?? SecretCracker.Recognise(key, [_stage], cancellationToken); // two guesses, or a guess and a stranger, with one hash
    }

    /// <summary>FNV-1a, without the zero bytes at the end, which are nothing to HMAC.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Hash(ReadOnlySpan<byte> key)
    {
        var hash = 14695981039346656037;
        foreach (var part in key.TrimEnd((byte)0))
        {
            hash = (hash ^ part) * 1099511628211;
        }

        return hash;
    }

    private sealed class Collector(Dictionary<ulong, string> firstWords) : ISecretSink
    {
        private string _word = "";

        public Collector Of(string word)
        {
            _word = word;
            return this;
        }

        public bool Take(in SecretCandidate candidate, ReadOnlySpan<byte> key)
        {
            firstWords.TryAdd(Hash(key), _word);
            return true;
        }
    }
}
