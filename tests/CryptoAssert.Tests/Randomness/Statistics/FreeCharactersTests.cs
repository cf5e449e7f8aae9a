using System.Numerics;
using System.Security.Cryptography;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Statistics;

namespace CryptoAssert.Tests.Randomness.Statistics;

/// <summary>Formats that limit some of the characters of good tokens: none is a finding.</summary>
public class FreeCharactersTests
{
    private static void Passes(Func<string> draw, string alphabet)
    {
        foreach (var count in new[] { 8, 16, 24, 32, 48, 64, 200, 400 })
        {
            var reading = Sample.Read([.. Enumerable.Range(0, count).Select(_ => draw())], alphabet);
            Assert.Empty(StatisticalBattery.Run([reading], null, default).Failing());
        }
    }

    private static ByteReading Guids(int count)
    {
        var tokens = Enumerable.Range(0, count).Select(_ => Guid.NewGuid().ToByteArray(bigEndian: true)).ToArray();
        return new("GUID", tokens, bytes => new Guid(bytes, bigEndian: true).ToString());
    }

    private static string Digits(int radix, int bytes, int width)
    {
        var number = new BigInteger(RandomNumberGenerator.GetBytes(bytes), isUnsigned: true);
        var digits = "";
        for (; number > 0; number /= radix)
        {
            digits = Sample.Alphabet(radix)[(int)(number % radix)] + digits;
        }

        return digits.PadLeft(width, Sample.Alphabet(radix)[0]);
    }

    [Fact]
    public void The_variant_of_a_uuid_passes() => Passes(() => Guid.NewGuid().ToString("N").Remove(12, 1), Sample.Alphabet(16));

    [Fact]
    public void The_last_digit_of_base64_passes() =>
        Passes(() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)).TrimEnd('='), Sample.Alphabet(62) + "+/");

    [Theory]
    [InlineData(58, 16, 22)]
    [InlineData(62, 16, 22)]
    [InlineData(36, 16, 25)]
    [InlineData(10, 8, 20)]
    [InlineData(62, 16, 0)]
    [InlineData(36, 16, 0)]
    [InlineData(16, 8, 0)]
    [InlineData(10, 8, 0)]
    public void The_first_digits_of_a_number_pass(int radix, int bytes, int width) =>
        Passes(() => Digits(radix, bytes, width), Sample.Alphabet(radix));

    [Fact]
    public void An_alphabet_without_lookalikes_passes() =>
        Passes(() => RandomNumberGenerator.GetString(Sample.Alphabet(57), 32), Sample.Alphabet(62));

    [Fact]
    public void The_bits_of_a_uuid_that_its_version_sets_are_left_out()
    {
        Assert.Equal(100 * 122, BitSequence.Of(Guids(100))!.Count);
    }

    [Fact]
    public void In_few_tokens_nobody_can_tell_them_from_chance()
    {
        Assert.Null(BitSequence.Of(Guids(63)));
    }

    [Fact]
    public void Three_places_with_few_characters_are_no_format()
    {
        var tokens = Enumerable.Range(0, 200).Select(_ => RandomNumberGenerator.GetString(Sample.Alphabet(62), 29)
            + RandomNumberGenerator.GetString(Sample.Alphabet(16), 3));
        Assert.NotEmpty(StatisticalBattery.Run([Sample.Read(tokens, 62)], null, default).Failing());
    }

    [Fact]
    public void Digits_of_62_characters_give_five_bits_of_those_below_32()
    {
        var bits = BitSequence.Of(Sample.Read(["AB", "f9"], 62))!; // 0, 1, 31, 61
        Assert.Equal("000000000111111", string.Concat(bits.Bits.ToArray()));
        Assert.Equal(5, bits.BitsPerSymbol);
    }
}
