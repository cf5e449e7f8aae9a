using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>The point of an EC key in its bare forms (SEC 1 2.3.3); nothing for other keys.</summary>
internal static class EcPointForms
{
    public static IEnumerable<PublicKeyForm> Of(SecurityKey key)
    {
        if (PublicKeyForm.Ec(key)?.ExportParameters(includePrivateParameters: false).Q is not { X: { } x, Y: { } y })
        {
            yield break;
        }

        foreach (var (name, bytes) in new (string, byte[])[]
        {
            ("04||x||y", [4, .. x, .. y]),
            ("x||y", [.. x, .. y]),
            ("the compressed point", [(byte)(2 + (y[^1] & 1)), .. x]),
        })
        {
            yield return new PublicKeyForm(name, bytes);
            yield return PublicKeyForm.Text($"the base64 of {name}", Convert.ToBase64String(bytes));
            yield return PublicKeyForm.Text($"the base64url of {name}", RawJwt.Segment(bytes));
            yield return PublicKeyForm.Text($"the hex of {name}", Convert.ToHexStringLower(bytes));
        }
    }
}
