using System.Text.RegularExpressions;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// Cleans the signature of what is not base64url before it decodes it, as PHP, Python and Node do by themselves.
/// </summary>
public sealed partial class SkipsCharactersThatAreNotBase64 : HandWrittenFlaw
{
    public override string FallsTo => "CRY1096";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    [GeneratedRegex("[^A-Za-z0-9_-]")]
    private static partial Regex Junk { get; }

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override StrictJws? Read(string token) =>
            token.Split('.') is [var header, var payload, var signature]
                ? base.Read($"{header}.{payload}.{Junk.Replace(signature, "")}")
                : null;
    }
}
