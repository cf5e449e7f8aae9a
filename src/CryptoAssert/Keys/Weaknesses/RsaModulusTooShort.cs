using System.Globalization;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Boudot et al. factored 829 bits in 2020 (RSA-250), Valenta et al. 512 bits in the cloud for 75 dollars.
/// Microsoft.IdentityModel verifies RS256 from 1024 bits. RFC 7518 3.3, SP 800-131A Rev. 2.
/// </summary>
internal sealed class RsaModulusTooShort : KeyWeakness
{
    public override string Id => "CRY5101";

    public override IReadOnlyList<string> References =>
        ["RFC 7518 3.3", "RFC 7518 3.5", "RFC 7518 4.2", "SP 800-131A Rev. 2", "ASVS 11.2.3"];

    public override string Cause => "has an RSA modulus that is too short";

    public override string Why => "who factors the modulus signs as its owner: 512 bits take hours, 829 bits were done in 2020";

    public override string Fix =>
        "create a longer key with RSA.Create(3072), publish it beside the old one, and retire the old one";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken) =>
        key.Material is KeyMaterial.Rsa rsa && rsa.Bits < strength.RsaBits
            ? new WeaknessFound(
                string.Create(CultureInfo.InvariantCulture, $"a modulus of {rsa.Bits} bits"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{strength.RsaBits} bits or more (policy {strength.Name}: {strength.Source})"))
            : null;
}
