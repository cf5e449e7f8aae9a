using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>new StreamReader(stream).ReadToEnd()</c>: a byte order mark chooses the encoding.</summary>
public sealed class DetectsTheEncoding : HandWrittenFlaw
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override string FallsTo => "CRY1104";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : ReadsOwnJson(alg)
    {
        protected override JsonObject? PayloadOf(byte[] bytes, JsonObject header)
        {
            using var reader = new StreamReader(new MemoryStream(bytes), StrictUtf8, detectEncodingFromByteOrderMarks: true);
            try
            {
                return StrictJws.JsonObjectOf(StrictUtf8.GetBytes(reader.ReadToEnd()));
            }
            catch (ArgumentException)
            {
                return null;
            }
        }
    }
}
