using System.IO.Compression;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Honours zip in a signed token, as JJWT does, to keep the cookies short.</summary>
public sealed class InflatesThePayload : HandWrittenFlaw
{
    private const int Longest = 64 * 1024;

    public override string FallsTo => "CRY1111";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : ReadsOwnJson(alg)
    {
        protected override JsonObject? PayloadOf(byte[] bytes, JsonObject header) =>
            StrictRules.Text(header, "zip") == "DEF"
                ? Inflate(bytes) is { } inflated ? base.PayloadOf(inflated, header) : null
                : base.PayloadOf(bytes, header);

        protected override bool HeaderIsSound(JsonObject header)
        {
            var others = (JsonObject)header.DeepClone();
            if (StrictRules.Text(others, "zip") == "DEF")
            {
                others.Remove("zip");
            }

            return base.HeaderIsSound(others);
        }

        private static byte[]? Inflate(byte[] bytes)
        {
            var inflated = new byte[Longest];
            try
            {
                using var stream = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
                return inflated[..stream.ReadAtLeast(inflated, Longest, throwOnEndOfStream: false)];
            }
            catch (InvalidDataException)
            {
                return null;
            }
        }
    }
}
