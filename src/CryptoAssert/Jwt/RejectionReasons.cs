using CryptoAssert.Http;

namespace CryptoAssert.Jwt;

internal static class RejectionReasons
{
    /// <summary>The reason that the challenge names; null when it names none that we know.</summary>
    public static RejectionReason? Of(HttpAnswer answer)
    {
        var challenge = answer.Header("WWW-Authenticate");
        return Says("signature") ? RejectionReason.Signature
            : Says("lifetime") || Says("expired") || Says("expiration") || Says("not valid before") ? RejectionReason.Lifetime
            : Says("issuer") ? RejectionReason.Issuer
            : Says("audience") ? RejectionReason.Audience
            : Says("token type") ? RejectionReason.TokenType
            : null;

        bool Says(string word) => challenge.Contains(word, StringComparison.OrdinalIgnoreCase);
    }
}
