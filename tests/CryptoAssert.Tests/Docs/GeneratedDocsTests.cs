using System.Text;
using System.Text.RegularExpressions;

namespace CryptoAssert.Tests.Docs;

/// <summary>What the documents say of the attacks comes from the catalogue.</summary>
public sealed partial class GeneratedDocsTests
{
    [Fact]
    public void The_readme_counts_the_attacks_per_verb()
    {
        var table = new StringBuilder("| verb | attacks it sends | of them in `RejectsForgedJwts` | in "
            + "`ConformsToJwtBestPractice` | only by `Resists` |\n|---|---|---|---|---|\n");
        foreach (var family in CheckCatalogue.JwtAttacks.GroupBy(attack => attack.Family).OrderBy(family => family.Key))
        {
            table.Append(Row($"`{Verbs.Of(family.Key)}`", [.. family]));
        }

        var all = CheckCatalogue.JwtAttacks;
        table.Append(Row($"all {all.Count}", all));

        Document.Holds("README.md", "attacks per verb", table.ToString());

        static string Row(string name, IReadOnlyList<JwtAttack> attacks) =>
            $"| {name} | {Count(attacks, JwtTier.Forgery, JwtTier.Validation)} | {Count(attacks, JwtTier.Forgery)} "
            + $"| {Count(attacks, JwtTier.Validation, JwtTier.Conformance)} | {Count(attacks, JwtTier.OnRequest)} |\n";

        static int Count(IReadOnlyList<JwtAttack> attacks, params JwtTier[] tiers) => attacks.Count(attack => tiers.Contains(attack.Tier));
    }

    [Fact]
    public void The_attack_list_is_the_catalogue()
    {
        var text = new StringBuilder();
        foreach (var family in CheckCatalogue.JwtAttacks.GroupBy(attack => attack.Family).OrderBy(family => family.Key))
        {
            text.Append($"## {Verbs.Of(family.Key)}\n\n");
            foreach (var attack in family)
            {
                Append(text, attack, "GET /orders", Checks(attack.Tier, Verbs.Of(attack.Family)));
            }
        }

        foreach (var (verb, subject, attacks) in Verbs.OfExperiments)
        {
            text.Append($"## {verb}\n\n");
            foreach (var attack in attacks)
            {
                Append(text, attack, subject, $"`{verb}`");
            }
        }

        Document.Holds("docs/attacks.md", "attacks", text.ToString());

        static string Checks(JwtTier tier, string verb) => tier switch
        {
            JwtTier.Forgery => $"`RejectsForgedJwts`, `{verb}`",
            JwtTier.Validation => $"`ConformsToJwtBestPractice`, `{verb}`",
            JwtTier.Conformance => "`ConformsToJwtBestPractice`",
            _ => "only by `Resists`",
        };
    }

    private static void Append(StringBuilder text, Attack attack, string subject, string sentBy)
    {
        text.Append($"### {attack.Id} {attack.Name}\n\n");
        text.Append($"> {subject} {attack.Cause}\n\nWhy it matters: {attack.Why}.\n\n");
        text.Append($"- sent by: {sentBy}; severity: {attack.Severity}\n");
        text.Append($"- standards: {string.Join(", ", attack.References.Concat(attack.Cwe.Select(cwe => $"CWE-{cwe}")))}\n");
        text.Append($"- fix: {attack.Fix}\n\n");
    }

    [Fact]
    public void The_list_has_every_attack() => Assert.Equal(
        CheckCatalogue.Attacks.Select(attack => attack.Id),
        CheckCatalogue.JwtAttacks.Concat<Attack>(Verbs.OfExperiments.SelectMany(verb => verb.Attacks)).Select(attack => attack.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_coverage_page_names_every_attack_and_no_other()
    {
        var named = Ids().Matches(Document.Read("docs/coverage.md")).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(CheckCatalogue.Attacks.Select(attack => attack.Id), named.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"CRY\d{4}")]
    private static partial Regex Ids();
}
