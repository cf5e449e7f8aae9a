using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>A key as DER, as a raw modulus, or as the base64 of either.</summary>
internal static class DerForms
{
    public static IEnumerable<PublicKeyForm> Of(SecurityKey key)
    {
        if (PublicKeyForm.Spki(key) is { } spki)
        {
            yield return new PublicKeyForm("the SPKI DER", spki);
            yield return PublicKeyForm.Text("the base64 body of the SPKI PEM", Convert.ToBase64String(spki));
            yield return PublicKeyForm.Text("the hex of the SPKI DER", Convert.ToHexStringLower(spki));
        }

        if (PublicKeyForm.Rsa(key) is { } rsa)
        {
            var pkcs1 = rsa.ExportRSAPublicKey();
            var modulus = rsa.ExportParameters(includePrivateParameters: false).Modulus!;
            yield return new PublicKeyForm("the PKCS#1 DER", pkcs1);
            yield return PublicKeyForm.Text("the base64 body of the PKCS#1 PEM", Convert.ToBase64String(pkcs1));
            yield return new PublicKeyForm("the raw modulus", modulus);
            yield return new PublicKeyForm("the raw modulus behind a zero byte", [0, .. modulus]);
            yield return PublicKeyForm.Text("the base64 of the modulus", Convert.ToBase64String(modulus));
            yield return PublicKeyForm.Text("the hex of the modulus", Convert.ToHexStringLower(modulus));
            yield return PublicKeyForm.Text("the hex of the modulus in capitals", Convert.ToHexString(modulus));
        }
    }
}
