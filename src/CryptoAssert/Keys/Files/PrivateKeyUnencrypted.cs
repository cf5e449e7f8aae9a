namespace CryptoAssert.Keys.Files;

/// <summary>
/// Copies a private key that lies beside the app without encryption: PKCS#1, PKCS#8 or SEC1 in PEM or DER (RFC 7468 10 and 13), PKCS#12 without a password (RFC 7292),
/// OpenSSH with the cipher "none", or a JWK with private members (RFC 7517 9.2).
/// </summary>
internal sealed class PrivateKeyUnencrypted : Attack
{
    public override string Id => "CRY8105";

    public override IReadOnlyList<int> Cwe => [312, 321, 540];

    public override IReadOnlyList<string> References => ["RFC 7468 10", "RFC 7517 9.2", "ASVS 13.3.1"];

    public override string Cause => "ships a private key that is not encrypted";

    public override string Why => "whoever reads the repository, the image or a backup has the key: signs, decrypts or answers TLS as the app";

    public override string Fix =>
        "replace the key, for it is known; load it at run time from Key Vault, a mounted secret or the certificate store (Kestrel:Certificates:Default:Subject), and keep *.pem, *.pfx out of the project";
}
