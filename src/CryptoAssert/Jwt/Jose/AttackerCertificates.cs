using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>Certificates that the attacker issued to himself, over <see cref="AttackerKeys"/>. Made once per process.</summary>
internal static class AttackerCertificates
{
    private static readonly X500DistinguishedName Anyone = new("CN=Token Signing");
    private static readonly X500DistinguishedName NotAnAuthority = new("CN=Not A CA");
    private static readonly DateTimeOffset Start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly ConcurrentDictionary<(string, string, int), X509Certificate2> Made = new();
    private static readonly Lazy<ECDsa> IssuerKey = new(() => ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>A certificate for the attacker's key of an algorithm, signed by that same key.</summary>
    /// <param name="alg">RS*, PS* or ES*.</param>
    /// <param name="subject">The distinguished name of subject and issuer.</param>
    public static X509Certificate2 SelfSigned(string alg, X500DistinguishedName? subject = null) =>
        SelfSigned(alg, subject ?? Anyone, 20);

    /// <summary>Self-signed, and its time is over.</summary>
    public static X509Certificate2 Expired(string alg) => SelfSigned(alg, Anyone, 1);

    /// <summary>A leaf for the attacker's key and the certificate that issued it, which is no CA (RFC 5280 4.2.1.9).</summary>
    public static (X509Certificate2 Leaf, X509Certificate2 Issuer) IssuedByALeaf(string alg)
    {
        var issuer = Made.GetOrAdd(("issuer", "", 20), _ =>
        {
            var request = new CertificateRequest(NotAnAuthority, IssuerKey.Value, HashAlgorithmName.SHA256);
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
            return request.CreateSelfSigned(Start, Start.AddYears(20));
        });
        var leaf = Made.GetOrAdd(("leaf", KeyTypeOf(alg), 20), _ =>
            RequestFor(alg, Anyone)
                .Create(NotAnAuthority, X509SignatureGenerator.CreateForECDsa(IssuerKey.Value), Start, Start.AddYears(20), [1, 2, 3, 4]));
        return (leaf, issuer);
    }

    private static X509Certificate2 SelfSigned(string alg, X500DistinguishedName subject, int years) =>
        Made.GetOrAdd(
            (subject.Name, KeyTypeOf(alg), years),
            _ => RequestFor(alg, subject).CreateSelfSigned(Start, Start.AddYears(years)));

    private static string KeyTypeOf(string alg) => alg.StartsWith("ES", StringComparison.Ordinal) ? alg : "RSA";

    private static CertificateRequest RequestFor(string alg, X500DistinguishedName subject) => AttackerKeys.PublicKeySignerFor(alg).Key switch
    {
        RsaSecurityKey rsa => new CertificateRequest(subject, rsa.Rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        var key => new CertificateRequest(subject, JwsSigner.Ec(key)!, HashAlgorithmName.SHA256),
    };
}
