using System.Text;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// The snippet that everyone copies: Replace, PadRight, Convert.FromBase64String. It takes padding and white space.
/// </summary>
public sealed class ConvertFromBase64String : HandWrittenFlaw
{
    public override string FallsTo => "CRY1096";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override StrictJws? Read(string token) =>
            token.Length <= StrictJws.LongestToken && token.Split('.') is [var header, var payload, var signature]
            && Decode(header) is { } headerBytes && Decode(payload) is { } payloadBytes && Decode(signature) is { } signatureBytes
            && StrictJws.JsonObjectOf(headerBytes) is { } headerJson && StrictJws.JsonObjectOf(payloadBytes) is { } payloadJson
                ? new StrictJws(headerJson, payloadJson, Encoding.ASCII.GetBytes($"{header}.{payload}"), signatureBytes)
                : null;

        private static byte[]? Decode(string segment)
        {
            var base64 = segment.Replace('-', '+').Replace('_', '/');
            try
            {
                return Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='));
            }
            catch (FormatException)
            {
                return null;
            }
        }
    }
}
