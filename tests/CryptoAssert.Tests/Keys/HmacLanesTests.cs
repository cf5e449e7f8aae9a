using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Keys.Cracking;
using Xunit;

namespace CryptoAssert.Tests.Keys;

public sealed class HmacLanesTests
{
    public static TheoryData<string, int> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, int>();
            foreach (var algorithm in new[] { "HS256", "HS384", "HS512" })
            {
                foreach (var bits in new[] { 512, 256, 128, 0 })
                {
                    kinds.Add(algorithm, bits);
                }
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_lane_gives_the_digest_of_the_base_class_library(string algorithm, int bits)
    {
        var random = new Random(20261124);
        for (var round = 0; round < 300; round++)
        {
            var message = Bytes(random, random.Next(501));
            var lanes = HmacLanes.For(algorithm, message, bits);
            var keys = Enumerable.Range(0, lanes.Width).Select(_ => Bytes(random, random.Next(201))).ToArray();
            for (var lane = 0; lane < lanes.Width; lane++)
            {
                lanes.SetKey(lane, keys[lane]);
            }

            var digests = new byte[lanes.Width * lanes.DigestBytes];
            lanes.Compute(digests);

            Assert.Equal(keys.SelectMany(key => Hash(algorithm, key, message)), digests);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_length_of_key_and_message_around_a_block_is_right(string algorithm, int bits)
    {
        foreach (var messageLength in Enumerable.Range(0, 130))
        {
            var message = Bytes(new Random(messageLength), messageLength);
            var lanes = HmacLanes.For(algorithm, message, bits);
            foreach (var keyLength in new[] { 0, 1, 3, 4, 5, 7, 8, 9, 31, 32, 63, 64, 65, 127, 128, 129, 200 })
            {
                var key = Bytes(new Random(keyLength), keyLength);
                lanes.SetKey(lanes.Width - 1, key);
                var digests = new byte[lanes.Width * lanes.DigestBytes];
                lanes.Compute(digests);
                Assert.Equal(Hash(algorithm, key, message), digests[^lanes.DigestBytes..]);
            }
        }
    }

    /// <summary>RFC 4231 4.3, 4.7 and 4.8.</summary>
    [Theory]
    [InlineData("HS256", "Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    [InlineData(
        "HS384",
        "Jefe",
        "what do ya want for nothing?",
        "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649")]
    [InlineData(
        "HS512",
        "Jefe",
        "what do ya want for nothing?",
        "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737")]
    [InlineData(
        "HS256",
        "\u00aa131",
        "Test Using Larger Than Block-Size Key - Hash Key First",
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")]
    public void The_vectors_of_RFC_4231_come_out(string algorithm, string key, string message, string expected)
    {
        var bytes = key[0] == '\u00aa' ? [.. Enumerable.Repeat((byte)0xaa, 131)] : Encoding.ASCII.GetBytes(key);
        var lanes = HmacLanes.For(algorithm, Encoding.ASCII.GetBytes(message));
        lanes.SetKey(0, bytes);

        Assert.Equal(0, lanes.Find(Convert.FromHexString(expected), 1));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_lane_with_the_key_is_found(string algorithm, int bits)
    {
        var message = "a message"u8.ToArray();
        var lanes = HmacLanes.For(algorithm, message, bits);
        for (var wanted = 0; wanted < lanes.Width; wanted++)
        {
            for (var lane = 0; lane < lanes.Width; lane++)
            {
                lanes.SetKey(lane, [(byte)lane, 7]);
            }

            Assert.Equal(wanted, lanes.Find(Hash(algorithm, [(byte)wanted, 7], message), lanes.Width));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_MAC_that_is_right_at_its_beginning_only_is_not_found(string algorithm, int bits)
    {
        var lanes = HmacLanes.For(algorithm, "a message"u8, bits);
        var mac = Hash(algorithm, [1], "a message"u8.ToArray());
        mac[^1] ^= 1;
        lanes.SetKey(0, [1]);

        Assert.Equal(-1, lanes.Find(mac, lanes.Width));
    }

    [Fact]
    public void Keys_do_not_stay_in_their_lane()
    {
        var lanes = HmacLanes.For("HS256", "a message"u8);
        lanes.SetKey(0, new byte[60].Select(_ => (byte)9).ToArray());
        lanes.Compute(new byte[lanes.Width * lanes.DigestBytes]);
        lanes.SetKey(0, [1]);

        Assert.Equal(0, lanes.Find(Hash("HS256", [1], "a message"u8.ToArray()), 1));
    }

    [Fact]
    public void An_algorithm_that_is_no_HMAC_is_named()
    {
        var exception = Assert.Throws<ArgumentException>(() => HmacLanes.For("RS256", []));

        Assert.StartsWith("\"RS256\" is no HMAC of JOSE", exception.Message, StringComparison.Ordinal);
    }

    private static byte[] Hash(string algorithm, byte[] key, byte[] message) => algorithm switch
    {
        "HS256" => HMACSHA256.HashData(key, message),
        "HS384" => HMACSHA384.HashData(key, message),
        _ => HMACSHA512.HashData(key, message),
    };

    private static byte[] Bytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
