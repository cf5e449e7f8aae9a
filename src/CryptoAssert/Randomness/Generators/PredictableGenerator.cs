using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// A generator that is not made for secrets, and how to compute its next token from the ones before. Pure: the same tokens give the same
/// answer. Over all forms that it tries in one reading, the chance to take tokens of a perfect generator for its own is at most 1e-13.
/// </summary>
internal abstract class PredictableGenerator : RandomnessAttack
{
    /// <summary>The call as programmers of its platform know it: <c>Math.random() (V8, xorshift128+)</c>.</summary>
    public abstract string Generator { get; }

    public override string Cause => $"issues tokens of {Generator}";

    /// <summary>To try it costs a second: it is tried last, in the likeliest orders of an alphabet only.</summary>
    public virtual bool IsCostly => false;

    /// <summary>The next token, where the tokens are digits of an alphabet; null when they are not this generator's, or too few.</summary>
    public virtual Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken) => null;

    /// <summary>The next token, where the tokens are bytes; null when they are not this generator's, or too few.</summary>
    public virtual Prediction? Predict(ByteReading reading, CancellationToken cancellationToken) => null;

    /// <summary>Whether tokens that are such digits can be drawn in a way that is tried.</summary>
    public virtual bool Reads(SymbolReading reading) => false;

    /// <summary>Whether tokens that are such bytes can be drawn in a way that is tried.</summary>
    public virtual bool Reads(ByteReading reading) => false;

    /// <summary>Why nothing can be said of such tokens, such as <c>needs 4,639 characters in a row</c>; null when it was, or could be, tried.</summary>
    public virtual string? NotTried(SymbolReading reading) => null;

    /// <inheritdoc cref="NotTried(SymbolReading)"/>
    public virtual string? NotTried(ByteReading reading) => null;
}
