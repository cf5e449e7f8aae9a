using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>The forms that tokens of a given shape may have.</summary>
internal static class MathRandomForms
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static List<MathRandomForm> Of(SymbolReading reading)
    {
        var forms = new List<MathRandomForm>();
        if (reading.Tokens.Count == 0 || reading.Tokens.Any(token => token.Length == 0))
        {
            return forms;
        }

        var size = reading.Size;
        var uuid = size == 16 && reading.Tokens.All(UuidForm.Fits);
        if (uuid)
        {
            forms.Add(new UuidForm());
        }

        if (reading.TokenLength is { } length && size is >= 2 and <= 256 && !uuid)
        {
            forms.Add(new CharacterForm(size, length));
            forms.Add(new CharacterForm(size, length, rounded: true));
        }

        if (size is 10 or 16 or 36 && Digits.StartsWith(reading.Alphabet.Characters.ToLowerInvariant(), StringComparison.Ordinal))
        {
            AddFractions(forms, reading);
            AddNumbers(forms, reading);
            if (LooksLikeNumbers(reading))
            {
                forms.Reverse(); // both may fit the tokens that are used: the likelier name first
            }
        }

        return forms;
    }

    public static List<MathRandomForm> Of(ByteReading reading)
    {
        var length = reading.TokenLength;
        var forms = new List<MathRandomForm>();
        if (length > 0)
        {
            forms.Add(new CharacterForm(256, length));
        }

        if (length > 0 && length % 4 == 0)
        {
            var version = length == 16 && reading.Tokens.All(token => token[6] >> 4 == 4 && token[8] >> 6 == 2);
            forms.Add(new WordForm(length, version));
        }

        return forms;
    }

    /// <summary>Numbers lose leading zeros, fractions trailing ones; a few decimal digits are mostly a number.</summary>
    private static bool LooksLikeNumbers(SymbolReading reading) => reading.TokenLength is { } length
        ? reading.Size == 10 && length <= 12
        : reading.Tokens.All(token => token[0] != 0);

    private static void AddFractions(List<MathRandomForm> forms, SymbolReading reading)
    {
        var radix = reading.Size;
        var longest = reading.Tokens.Max(token => token.Length);
        var usual = reading.Tokens.Count(token => token.Length == longest) >= 0.8 * reading.Tokens.Count;
        for (var calls = 1; calls <= 4; calls++)
        {
            if (calls == 1 ? longest <= FractionTextForm.Longest(radix) : usual && longest % calls == 0)
            {
                forms.Add(new FractionTextForm(radix, calls, longest / calls, longest));
            }

            var (shortest, most) = (calls * FractionTextForm.Shortest(radix), calls * FractionTextForm.Longest(radix));
            if (calls > 1 && longest > shortest && longest <= most)
            {
                forms.Add(new FractionTextForm(radix, calls, null, longest));
            }
        }
    }

    private static void AddNumbers(List<MathRandomForm> forms, SymbolReading reading)
    {
        var radix = reading.Size;
        if (radix == 16 && reading.TokenLength is { } length)
        {
            foreach (var width in (int[])[2, 4, 8])
            {
                if (length % width == 0 && length / width > 1)
                {
                    forms.Add(NumberForm.Groups([.. Enumerable.Repeat(width, length / width)]));
                }
            }

            if (length == UuidForm.Length)
            {
                forms.Add(NumberForm.Groups(4, 4, 4, 3, 4, 4, 4, 4)); // '-4' + S4().substr(0, 3)
            }
        }

        if (reading.Tokens.Any(token => token.Length > 19))
        {
            return;
        }

        var numbers = reading.Tokens.Select(token => NumberForm.Value(token, radix)).ToArray();
        var (least, most) = (numbers.Min(), numbers.Max());
        int[]? widths = reading.TokenLength is { } all ? [all] : null;
        if (widths is null && reading.Tokens.Any(token => token.Length > 1 && token[0] == 0))
        {
            return;
        }

        foreach (var (name, range, offset) in Ranges())
        {
            if (most < range + (UInt128)offset && least >= offset && most > range / 32)
            {
                var text = offset == 0 ? $"Math.floor(Math.random() * {name})" : $"Math.floor({offset} + Math.random() * {name})";
                forms.Add(new NumberForm(text, radix, [range], widths, offset));
            }
        }
    }

    private static IEnumerable<(string Name, ulong Range, ulong Offset)> Ranges()
    {
        foreach (var bits in (int[])[16, 24, 31, 32, 48, 53])
        {
            yield return ($"2 ** {bits}", 1UL << bits, 0);
            yield return (bits == 53 ? "Number.MAX_SAFE_INTEGER" : $"(2 ** {bits} - 1)", (1UL << bits) - 1, 0);
        }

        var power = 1_000UL;
        for (var digits = 4; digits <= 18; digits++)
        {
            yield return ($"{9 * power}", 9 * power, power);
            power *= 10;
            yield return ($"1e{digits}", power, 0);
        }
    }
}
