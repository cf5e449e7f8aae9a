using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using HardenedApi.Strict;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>
/// The pinned thumbprint is compared with what the header says, and the key comes from the certificate beside it.
/// </summary>
public sealed class ChecksTheThumbprintThatTheTokenStates : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY1067";

    public override string Alg => "RS256";

    private static readonly X509Certificate2 Certificate =
        new CertificateRequest("CN=Service Tokens", ServiceKey.For("RS256").Rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));

    public override bool UsesAppIssuer => true;

    protected override void Misconfigure(JwtBearerOptions options)
    {
        var parameters = options.TokenValidationParameters;
        parameters.IssuerSigningKey = new X509SecurityKey(Certificate);
        parameters.IssuerSigningKeyResolver = (_, token, _, _) => token is JsonWebToken jwt
            && jwt.TryGetHeaderValue<string>("x5t", out var x5t) && x5t == Base64Url.EncodeToString(Certificate.GetCertHash())
            && jwt.TryGetHeaderValue<List<string>>("x5c", out var x5c) && x5c is [var leaf, ..]
                ? [new X509SecurityKey(X509CertificateLoader.LoadCertificate(Convert.FromBase64String(leaf)))]
                : [parameters.IssuerSigningKey];
    }
}
