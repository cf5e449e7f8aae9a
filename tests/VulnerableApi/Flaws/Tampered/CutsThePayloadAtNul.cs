using System.Buffers.Text;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The signature is verified in a native library, to which the payload goes as a C string.</summary>
public sealed class CutsThePayloadAtNul : HandWrittenFlaw
{
    public override string FallsTo => "CRY1018";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override StrictJws? Read(string token)
        {
            if (token.Split('.') is not [var header, var payload, var signature]
                || StrictJws.Canonical(payload) is not { } bytes || bytes.AsSpan().IndexOf((byte)0) is not (>= 0 and var end))
            {
                return base.Read(token);
            }

            return base.Read($"{header}.{Base64Url.EncodeToString(bytes.AsSpan(0, end))}.{signature}");
        }
    }
}
