using System.Buffers.Binary;
using System.Globalization;
using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Structure;

/// <summary>
/// Reads the clock: the token is, or begins with, the time of its issue, as PHP's uniqid(), ULIDs, object ids and UUIDs of version 7 do. A finding when too
/// little else is left.
/// </summary>
internal sealed class TimestampToken : GuessableStructure
{
    /// <summary>How far the service's clock may be from ours.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(10);

    /// <summary>Where the times of issue are not known: any time of these years, and never a fall.</summary>
    private static readonly DateTimeOffset Earliest = new(2010, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(2040, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>DateTime.ToBinary keeps the kind of a time in the two highest bits.</summary>
    private const ulong WithoutKind = ulong.MaxValue >> 2;

    private const double MostWindows = 1e4;
    private const int FewestWithoutTimes = 25;

    private static readonly (Alphabet Alphabet, int Base)[] Numerals =
    [
        (Alphabets.Decimal, 10),
        (Alphabets.LowerHexadecimal, 16),
        (Alphabets.UpperHexadecimal, 16),
        (Alphabets.CrockfordBase32, 32),
        (new Alphabet("0-9a-z", "0123456789abcdefghijklmnopqrstuvwxyz"), 36),
        (new Alphabet("0-9A-Z", "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"), 36),
    ];

    public override string Id => "CRY4103";

    public override IReadOnlyList<string> References => ["ASVS 11.5.1", "RFC 9562 section 8", "CWE-337"];

    public override string Cause => "issues tokens that are the time and little else";

    public override string Why => "whoever knows about when a token was issued tries the few that there can be";

    public override StructureFound? Find(TokenEvidence evidence, CancellationToken cancellationToken)
    {
        if (evidence.Tokens.Count < 3 || (!evidence.HasTimes && evidence.Tokens.Count < FewestWithoutTimes))
        {
            return null;
        }

        return InText(evidence, cancellationToken) ?? InBytes(evidence) ?? InUuid(evidence);
    }

    private static StructureFound? InText(TokenEvidence evidence, CancellationToken cancellationToken)
    {
        var texts = evidence.Layer.Texts;
        var shortest = texts.Min(text => text.Length);
        foreach (var (alphabet, radix) in Numerals)
        {
            foreach (var unit in ClockUnit.All)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var width = (int)Math.Floor(Math.Log(unit.Count(DateTimeOffset.UtcNow), radix)) + 1;
                foreach (var padded in radix is 16 or 32 ? new[] { width, width + 1 } : [width])
                {
                    for (var start = 0; start + padded <= shortest; start++)
                    {
                        if (Found(evidence, unit, Math.Log10(radix) * padded, i => Value(texts[i].AsSpan(start, padded), alphabet, radix)) is { } proof)
                        {
                            return new StructureFound(proof($"characters {start + 1} to {start + padded}"), Enumerable.Range(start, padded).ToHashSet());
                        }
                    }
                }
            }
        }

        return null;
    }

    private static StructureFound? InBytes(TokenEvidence evidence)
    {
        foreach (var reading in evidence.Readings.Bytes.Where(reading => !reading.Encoding.StartsWith("hex", StringComparison.Ordinal)))
        {
            foreach (var (size, unit) in new[] { (4, ClockUnit.Seconds), (8, ClockUnit.Milliseconds), (8, ClockUnit.Microseconds), (8, ClockUnit.Nanoseconds), (8, ClockUnit.Ticks) })
            {
                for (var start = 0; start + size <= reading.TokenLength; start++)
                {
                    foreach (var little in new[] { true, false })
                    {
                        if (Found(evidence, unit, (size * Math.Log10(256)) - Math.Log10(4), i => Number(reading.Tokens[i].AsSpan(start, size), little)) is { } proof)
                        {
                            return new StructureFound(
                                proof(FormattableString.Invariant($"bytes {start + 1} to {start + size} ({reading.Encoding}, {(little ? "little" : "big")}-endian)")),
                                CharactersOf(evidence.Layer, reading, start, size));
                        }
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Versions 1, 6 and 7 (RFC 9562 sections 5.1, 5.6 and 5.7).</summary>
    private static StructureFound? InUuid(TokenEvidence evidence)
    {
        var texts = evidence.Layer.Texts;
        if (!texts.All(text => text.Length == 36 && Guid.TryParseExact(text, "D", out _)))
        {
            return null;
        }

        foreach (var (version, unit, time) in new (char, ClockUnit, Func<string, string>)[]
        {
            ('1', ClockUnit.Uuid, text => text[15..18] + text[9..13] + text[..8]),
            ('6', ClockUnit.Uuid, text => text[..8] + text[9..13] + text[15..18]),
            ('7', ClockUnit.Milliseconds, text => text[..8] + text[9..13]),
        })
        {
            if (texts.All(text => text[14] == version)
                && Found(evidence, unit, time(texts[0]).Length * Math.Log10(16), i => long.Parse(time(texts[i]), NumberStyles.HexNumber, CultureInfo.InvariantCulture)) is { } proof)
            {
                return new StructureFound(proof($"the first groups of a UUID of version {version}"), Enumerable.Range(0, version == '7' ? 13 : 18).ToHashSet());
            }
        }

        return null;
    }

    /// <summary>A proof, given where the number stands; null when some token's number is not its time.</summary>
    private static Func<string, Prediction>? Found(TokenEvidence evidence, ClockUnit unit, double log10Range, Func<int, long?> value)
    {
        var (from, to) = evidence.HasTimes ? (-Skew.Ticks, Skew.Ticks) : (0L, 0L);
        var previous = 0L;
        for (var i = 0; i < evidence.Tokens.Count; i++)
        {
            if (value(i) is not { } number || unit.TimeOf(number) is not { } time)
            {
                return null;
            }

            if (evidence.Tokens[i] is { Sent: { } sent, Received: { } received } && evidence.HasTimes)
            {
                // one clock, ahead of ours by one amount: what only begins with a time does not keep to it
                (from, to) = (Math.Max(from, time - received.UtcTicks), Math.Min(to, time + unit.Length - sent.UtcTicks));
            }

            if (from > to || (!evidence.HasTimes && (time < previous || time < Earliest.Ticks || time > Latest.Ticks)))
            {
                return null;
            }

            previous = time;
        }

        var window = (2 * Skew.Ticks / unit.Length) + 1;
        var chance = Math.Log10(MostWindows) + (evidence.HasTimes
            ? evidence.Tokens.Count * Math.Min(0, Math.Log10(window) - log10Range)
            : -MathNet.Numerics.SpecialFunctions.FactorialLn(Enumerable.Range(0, evidence.Tokens.Count).Select(value).Distinct().Count()) / Math.Log(10));
        if (chance > -13)
        {
            return null;
        }

        var last = evidence.Tokens.Count - 1;
        return where => new Prediction
        {
            Form = $"{where}: {unit.Name}",
            FirstUsed = last,
            LastUsed = last,
            State = string.Create(CultureInfo.InvariantCulture, $"{value(last)} is {new DateTime(unit.TimeOf(value(last)!.Value)!.Value, DateTimeKind.Utc):yyyy-MM-dd HH:mm:ss.fff} UTC"),
            Check = evidence.HasTimes
                ? FormattableString.Invariant($"all {evidence.Tokens.Count} tokens hold the time of their request, by one clock")
                : FormattableString.Invariant($"all {evidence.Tokens.Count} tokens hold a time, and none an earlier one than the token before"),
            Log10FalseAlarm = chance,
        };
    }

    private static long? Value(ReadOnlySpan<char> text, Alphabet alphabet, int radix)
    {
        var value = 0L;
        foreach (var character in text)
        {
            var digit = alphabet.Characters.IndexOf(character, StringComparison.Ordinal);
            if (digit < 0 || value > (long.MaxValue - digit) / radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        return value;
    }

    private static long? Number(ReadOnlySpan<byte> bytes, bool little)
    {
        var number = (bytes.Length, little) switch
        {
            (4, true) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
            (4, false) => BinaryPrimitives.ReadUInt32BigEndian(bytes),
            (_, true) => BinaryPrimitives.ReadUInt64LittleEndian(bytes),
            _ => BinaryPrimitives.ReadUInt64BigEndian(bytes),
        };
        return (long)(number & WithoutKind);
    }

    /// <summary>The characters of a token that hold those bytes and no others.</summary>
    private static HashSet<int> CharactersOf(TokenLayer layer, ByteReading reading, int start, int size)
    {
        var bytes = reading.Tokens[0].ToArray();
        var before = reading.Write(bytes);
        var changed = new HashSet<int>();
        for (var i = start; i < start + size; i++)
        {
            var other = bytes.ToArray();
            other[i] ^= 0xFF;
            changed.UnionWith(Enumerable.Range(0, before.Length).Zip(before, reading.Write(other)).Where(pair => pair.Second != pair.Third).Select(pair => pair.First));
        }

        return layer.UnderEncoding is null ? changed : [];
    }
}
