using System.Data;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The kid is put into the template of the error text before the template runs, and the engine can count.</summary>
public sealed partial class RendersKidInATemplate : HandWrittenFlaw
{
    public override string FallsTo => "CRY1081";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed partial class Flawed(string alg) : StrictVerifier(alg)
    {
        public override JsonObject? Authenticate(HttpContext context)
        {
            if (base.Authenticate(context) is { } claims)
            {
                return claims;
            }

            if (ReadToken(context.Request) is { } token && Read(token) is { } jws
                && StrictRules.Text(jws.Header, "kid") is { Length: < 200 } kid)
            {
                context.Response.Headers["X-Error"] = Render($"There is no key {kid}.");
            }

            return null;
        }

        private static string Render(string template) => Unprintable().Replace(Expression().Replace(template, Evaluate), " ");

        private static string Evaluate(Match match)
        {
            try
            {
                using var calculator = new DataTable { Locale = CultureInfo.InvariantCulture };
                return Convert.ToString(calculator.Compute(match.Groups[1].Value, ""), CultureInfo.InvariantCulture) ?? "";
            }
            catch (Exception exception) when (exception is DataException or ArithmeticException or InvalidCastException)
            {
                return "";
            }
        }

        [GeneratedRegex(@"\{\{(.{1,100}?)\}\}")]
        private static partial Regex Expression();

        [GeneratedRegex("[^ -~]")]
        private static partial Regex Unprintable();
    }
}
