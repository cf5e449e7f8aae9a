using System.IO.Compression;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Validly signed, with a compressed payload: zip belongs to encrypted tokens only (RFC 7516 4.1.3), and whoever inflates what
/// he is sent inflates bombs. RFC 8725 3.6. Ignoring zip over a plain payload is no fault.
/// </summary>
internal sealed class ZipOnJws : JwtAttack
{
    public override string Id => "CRY1111";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [409, 436];

    public override IReadOnlyList<string> References => ["RFC 7516 4.1.3", "RFC 7519 7.2", "RFC 8725 3.6", "rfc8725bis 3.15"];

    public override string Cause => "inflated the payload of a signed token";

    public override string Why => "a proxy that inspects the claims sees none, and a kilobyte becomes a gigabyte";

    public override string Fix => "do not read zip in a signed token; JsonWebTokenHandler does not";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return Compressed("DEF", "raw deflate", target => new DeflateStream(target, CompressionLevel.Optimal));
        yield return Compressed("DEF", "zlib", target => new ZLibStream(target, CompressionLevel.Optimal));
        yield return Compressed("GZIP", "gzip", target => new GZipStream(target, CompressionLevel.Optimal));

        Forgery Compressed(string zip, string format, Func<Stream, Stream> compress)
        {
            using var compressed = new MemoryStream();
            using (var stream = compress(compressed))
            {
                stream.Write(RawJwt.Utf8(attacker.Token.Payload));
            }

            var header = attacker.Token.HeaderWith(members => members["zip"] = zip);
            return new Forgery(
                attacker.Issuer!.Sign($"{header}.{RawJwt.Segment(compressed.ToArray())}"), $"zip {zip}, the payload in "
                    + $"{format}, validly signed");
        }
    }
}
