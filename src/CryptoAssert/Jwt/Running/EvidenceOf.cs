using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt;

/// <summary>Writes down what was sent and what came back, without a secret that the attack did not forge.</summary>
internal static class EvidenceOf
{
    private const int LongestToken = 600;

    public static Evidence Breach(
        Forgery forgery, string observed, Trial trial, OutgoingRequest request, JwtSession session, JwtControls controls, Attacker attacker)
    {
        var signature = attacker.Token.SignatureSegment;
        return new Evidence(
            forgery.Variant,
            Shorten(Redact(forgery.Token)),
            Shorten(Redact(TokenText.Describe(forgery.Token, attacker.Token))),
            Redact(observed),
            controls.None is { } none ? $"{none}, as without a token" : "a refusal",
            Shorten(Redact(request.ToCurl(session.Sender.BaseAddress, forgery.Token)), 4 * LongestToken),
            trial.ThroughCount,
            trial.Sent);

        // a genuine token of the user's must not be readable out of a log; the test issuer's own is worth nothing
        string Redact(string text) => session.Issuer is not null || signature.Length < 16
            ? text
            : text.Replace(signature, "<genuine signature>", StringComparison.Ordinal)
                .Replace(signature[..16], "<genuine signature>", StringComparison.Ordinal);
    }

    private static string Shorten(string text, int longest = LongestToken) =>
        text.Length <= longest ? text : $"{text[..(longest * 3 / 4)]}..({text.Length} characters)..{text[^(longest / 8)..]}";
}
