using System.Text.Json.Nodes;
using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary><c>var (header, key, iv, text, tag) = parts[0..5]</c>: what comes after is not looked at.</summary>
public sealed class TakesTheFirstFiveParts : HandWrittenFlaw
{
    public override string FallsTo => "CRY1142";

    public override SecurityKey EncryptionKey => ServiceKey.Encryption;

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictJweVerifier(alg)
    {
        protected override JsonObject? Verify(string token) =>
            token.Split('.') is { Length: > 5 } segments ? base.Verify(string.Join('.', segments[..5])) : base.Verify(token);
    }
}
