namespace CryptoAssert.Randomness.Generators.DotNet;

/// <summary>The samples of the real <c>new Random(seed)</c>, drawn when asked for.</summary>
internal sealed class SeededStream(int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<int> _samples = [];

    public int this[int place]
    {
        get
        {
            while (_samples.Count <= place)
            {
                _samples.Add(_random.Next());
            }

            return _samples[place];
        }
    }

    /// <summary>The digits of a token that begins at a place.</summary>
    public int[] Digits(SampleView view, int place) => [.. Enumerable.Range(place, view.Length).Select(t => view.Form.Digit(this[t]))];

    public bool Shows(SampleView view, int[] token, int place)
    {
        for (var i = 0; i < token.Length; i++)
        {
            if (view.Form.Digit(this[place + i]) != token[i])
            {
                return false;
            }
        }

        return true;
    }
}
