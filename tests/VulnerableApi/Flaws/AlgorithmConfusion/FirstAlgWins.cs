using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>EnumerateObject().First(member => member.Name == "alg")</c>: a header reader that stops at the first of two.
/// </summary>
public sealed class FirstAlgWins : HandWrittenFlaw
{
    public override string FallsTo => "CRY1253";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override StrictJws? Read(string token) =>
            token.Split('.') is [var header, var payload, var signature]
            && StrictJws.Canonical(header) is { } bytes && FirstAlg(bytes) is { } first
            && StrictJws.Read($"{Base64Url.EncodeToString(first)}.{payload}.{signature}") is { } jws
                ? jws with { SigningInput = Encoding.ASCII.GetBytes($"{header}.{payload}") }
                : base.Read(token);

        /// <summary>A header with two alg members as it is read: with the first.</summary>
        private static byte[]? FirstAlg(byte[] header)
        {
            try
            {
                using var json = JsonDocument.Parse(header);
                var members = json.RootElement.EnumerateObject().ToList();
                var algs = members.FindAll(member => member.NameEquals("alg"));
                return algs.Count == 2
                    ? Encoding.UTF8.GetBytes($"{{{string.Join(',', members.Where(member => !member.NameEquals("alg")).Append(algs[0]))}}}")
                    : null;
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                return null;
            }
        }
    }
}
