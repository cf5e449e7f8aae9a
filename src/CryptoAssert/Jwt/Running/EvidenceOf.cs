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
        var redaction = new Redaction(session.Sender.InProcess, attacker.Token, attacker.SecondToken).And(forgery.Token);
        return new Evidence
        {
            Variant = forgery.Variant,
            Token = Shorten(redaction.Of(forgery.Token)),
            Decoded = Shorten(redaction.Of(TokenText.Describe(forgery.Token, attacker.Token))),
            Observed = redaction.Of(observed),
            Expected = controls.None is not { } none ? "a refusal"
                : attacker.JudgedByRule ? $"{none}, as without a token, which AcceptedWhen does not take for accepted"
                : $"{none}, as without a token",
            Curl = Shorten(redaction.Of(request.ToCurl(session.Sender.BaseAddress, forgery.Token)), 4 * LongestToken),
            VariantsThrough = trial.ThroughCount,
            VariantsSent = trial.Sent,
        };
    }

    private static string Shorten(string text, int longest = LongestToken) =>
        text.Length <= longest ? text : $"{text[..(longest * 3 / 4)]}..({text.Length} characters)..{text[^(longest / 8)..]}";
}
