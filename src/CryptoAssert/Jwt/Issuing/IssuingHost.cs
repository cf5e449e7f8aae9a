using CryptoAssert.Http;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt;

/// <summary>The host in which the test issuer's tokens are accepted, and what its scheme's options reveal.</summary>
internal sealed record IssuingHost(
    AppHost Host, TestIssuer Issuer, IReadOnlyList<SecurityKey> TrustedKeys, IReadOnlyList<SecurityKey> DecryptionKeys);
