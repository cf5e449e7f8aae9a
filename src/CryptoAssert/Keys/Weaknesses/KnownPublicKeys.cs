using System.Security.Cryptography;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// SHA-256 of the public numbers whose private key is printed somewhere: n of an RSA key, x of another, the bytes of a secret;
/// without leading zeros. So another e or the other y is no disguise.
/// </summary>
internal static class KnownPublicKeys
{
    private static readonly Dictionary<string, string> Sources = new(StringComparer.Ordinal)
    {
        ["c8ecc9361a05e285f04c26f9572131a6deab07e9e2b865053c6f75a4d8bd2b32"] = "RFC 7515 A.1",
        ["26d6872d476b20e7eaa7cc894dcbc03f2347e88fb8cb46066642213cacf257d5"] = "RFC 7515 A.2",
        ["c4a8d76ecf5f712a6f98052d967a155f92e22a4151e176700b2d8077987967ab"] = "RFC 7515 A.3",
        ["08d4c44ed3de00523ff625400c954b2d446deed5b422cf399d3c74f45c9738a3"] = "RFC 7515 A.4",
        ["fa0823c601e01670320f579ad4c5c453d77b6ca8d7bb6f2640abb11223a33580"] = "RFC 7517 A.2",
        ["cfd9828d5c4be180a7f4eb8b33725769db37cf9d3e7e71e3522158c39b34537c"] = "RFC 7517 A.2",
        ["2fa826c24364cd3811e370291c3eecbdc36980ec748ee5c997811d1f5808e01d"] = "RFC 7520 3.2",
        ["91c2c702c0240040ba2a82a55357ac081cbac4b463632d77efa71d25b2c2b2a2"] = "RFC 7520 3.4",
        ["73ec74458059c70cae3f0ade8663fe0da1dc4b114ed8cdac75364140b4458a4c"] = "RFC 7520 3.5",
        ["2da8a492573f9cd453d9a68d7a24c62b4c2c8bd0c3497283ff438b606f65e0d3"] = "jwt.io RS256",
        ["9142de5a4473a92861951a946aa031ac75df6ae9918271e3cb58d48697863666"] = "jwt.io ES256",
        ["dc6e88c544578d0051ff46a94d4a638ae004ef700fdcea396f579a83d0d36e0d"] = "jwt.io ES384",
        ["e8927ad0ccb0af2cf7167ead365cd84df92e58f1fb7d3d7afb7fd4c3886a886d"] = "jwt.io ES512",
        ["d89fbe834d59519ea134fe0c09515f43bdc02f697cdd2ce5664669061a9a4a73"] = "RFC 7516 A.1",
        ["ead3f45c49f2914788edf91ff59dc081538d141c258175aa835d2807b71446cd"] = "RFC 7516 A.2",
        ["3cddc52754c3ed62adfa8db8243e084101b33b92ae29c3d78fcde8d84d0be8c2"] = "RFC 7517 C.1",
        ["3af43445a9a6fbd00e292027d08965ed248f613fccd20577d8a56f0ad3cf324d"] = "RFC 7518 C (Alice)",
        ["25fc70dd8135cce5acb1323ed853d6cf7b72e2294717022d236f0f0f8cb169a1"] = "RFC 7518 C (Bob)",
        ["0bd066273cdb6e3a8107eedb9e97a3e38565b45e1636c2aa927a44340f166d12"] = "RFC 7520 5.1",
        ["b322d7b4b4a3b7113718b338a6d2d76a183114d6d9ea5a491c28827b92b6a7d6"] = "RFC 7520 5.5",
        ["10985c901b9bc6c098258f3ae43e4f3f129066efd8335271ec7e07c89bda39c9"] = "RFC 6979 A.2.5",
        ["21fe31dfa154a261626bf854046fd2271b7bed4b6abe45aa58877ef47f9721b9"] = "RFC 8037 A.1",
        ["33d5b04ff73a985edb0f91900a927b90d7e22764ef4977dc42c1531799460fc5"] = "RFC 9500 2.1 (testRSA1024)",
        ["d5246bc377541fb76508de53d527eb973a81b755144ab531a6a0b7b4af0e7088"] = "RFC 9500 2.1 (testRSA2048)",
        ["718d4d86179831caf9ff705a08a587e33797bd534b8cbb112c641b1a9964a052"] = "RFC 9500 2.1 (testRSA4096)",
        ["336ab2ef332415f3ec691a96a4dfd2f4c75493619282d39445eafb4478f51087"] = "RFC 9500 2.3 (testECCP256)",
        ["f37f4a83bbce8e3e8118ca38541b3904d8c4b8a53012b2c28080ce398008a0c9"] = "RFC 9500 2.3 (testECCP384)",
        ["95ebd9e88bd04c3238d9593c875af83bae889e6b298a0051c4e5d8104e3cd34a"] = "RFC 9500 2.3 (testECCP521)",
        ["bc36b242df011f1bee2b193f00bbc1d78dd9af5dcb2cf6df9cea7e58dbdb9225"] = "jwt.io RS256 (until 2020)",
        ["94a47e5d70aee035a9735641baefd65f23b95a8f7dfd66c332f4d4a7646b0906"] = "Spring Security samples (app.pub)",
        ["c12beddbc5ba45fdd1a9ca1a8a6fbf9245719bb394862b5fb5625d02f8ad400b"] = "tests of panva/jose",
        ["2975d7c13a18ae25518bcbccfac39ed95c6ad0723ca2872ef0ed0bbba07d5f2d"] = "tests of panva/jose",
    };

    /// <summary>Where the private key is printed, such as <c>RFC 7515 A.2</c>; null when it is not known to be.</summary>
    public static string? Source(ReadOnlySpan<byte> number)
    {
        var digest = SHA256.HashData(number.TrimStart((byte)0));
        return Sources.GetValueOrDefault(Convert.ToHexStringLower(digest));
    }
}
