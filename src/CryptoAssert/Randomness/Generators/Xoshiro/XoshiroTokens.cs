namespace CryptoAssert.Randomness.Generators;

/// <summary>Tokens as outputs of xoshiro256**.</summary>
/// <param name="form">How they are drawn.</param>
/// <param name="draws">The outputs that make a token.</param>
/// <param name="values">The known bits of each token's outputs, the others zero.</param>
/// <param name="write">A token's text from all bits of its outputs.</param>
internal sealed class XoshiroTokens(string form, XoshiroDraw[] draws, IReadOnlyList<ulong[]> values, Func<ulong[], string> write)
{
    public string Form { get; } = form;

    public IReadOnlyList<XoshiroDraw> Draws { get; } = draws;

    public IReadOnlyList<ulong[]> Values { get; } = values;

    public int Count => Values.Count;

    /// <summary>The bits of its outputs that a token shows.</summary>
    public int Bits { get; } = draws.Sum(draw => draw.Known);

    /// <summary>The linear equations a token gives.</summary>
    public int Equations { get; } = draws.Sum(draw => draw.Equations);

    /// <summary>The ways to fill the overwritten bits of a token.</summary>
    public int Guesses { get; } = draws.Aggregate(1, (product, draw) => product * draw.Guesses);

    public string Write(ulong[] outputs) => write(outputs);

    /// <summary>The outputs of a token; the state steps on.</summary>
    public ulong[] Next(ref XoshiroState state)
    {
        var outputs = new ulong[Draws.Count];
        for (var i = 0; i < outputs.Length; i++)
        {
            outputs[i] = state.Next();
        }

        return outputs;
    }

    /// <summary>The outputs agree with what is known of a token.</summary>
    public bool Agree(ulong[] outputs, int token)
    {
        for (var i = 0; i < outputs.Length; i++)
        {
            if ((outputs[i] & Draws[i].Mask) != Values[token][i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Appends a token's right-hand sides, its overwritten bits filled by a guess.</summary>
    /// <returns>The number of bits in the vector.</returns>
    public int Append(Span<ulong> vector, int at, int token, int guess)
    {
        for (var i = 0; i < Draws.Count; i++)
        {
            var draw = Draws[i];
            var equations = draw.Equations;
            if (equations > 0)
            {
                var output = draw.Fill(Values[token][i], guess % draw.Guesses);
                var word = XoshiroState.Undo(output, draw.LowBits) << (64 - equations) >> (64 - equations);
                vector[at / 64] |= word << (at % 64);
                if (at % 64 + equations > 64)
                {
                    vector[(at / 64) + 1] |= word >> (64 - (at % 64));
                }
            }

            guess /= draw.Guesses;
            at += equations;
        }

        return at;
    }
}
