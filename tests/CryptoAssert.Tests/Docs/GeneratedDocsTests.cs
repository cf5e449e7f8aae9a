using System.Text;
using System.Text.RegularExpressions;

namespace CryptoAssert.Tests.Docs;

/// <summary>What the documents say of the attacks comes from the catalogue.</summary>
public sealed partial class GeneratedDocsTests
{
    [Fact]
    public void The_readme_counts_the_attacks_per_verb()
    {
        var table = new StringBuilder("| verb | attacks | in `RejectsForgedJwts` | in `ConformsToJwtBestPractice` | by its verb only |\n|---|---|---|---|---|\n");
        foreach (var family in CheckCatalogue.JwtAttacks.GroupBy(attack => attack.Family).OrderBy(family => family.Key))
        {
            table.Append($"| `{Verbs.Of(family.Key)}` | {family.Count()} | {Count(family, JwtTier.Forgery)} | {Count(family, JwtTier.Conformance)} | {Count(family, JwtTier.OnRequest)} |\n");
        }

        var all = CheckCatalogue.JwtAttacks;
        table.Append($"| **all** | **{all.Count}** | **{Count(all, JwtTier.Forgery)}** | **{Count(all, JwtTier.Conformance)}** | **{Count(all, JwtTier.OnRequest)}** |\n");

        Document.Holds("README.md", "attacks per verb", table.ToString());

        static int Count(IEnumerable<JwtAttack> attacks, JwtTier tier) => attacks.Count(attack => attack.Tier == tier);
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
                text.Append($"### {attack.Id} {attack.Name}\n\n");
                text.Append($"A service that falls {attack.Cause}. With it, {attack.Why}.\n\n");
                text.Append($"- battery: {Battery(attack.Tier)}; severity: {attack.Severity}\n");
                text.Append($"- standards: {string.Join(", ", attack.References.Concat(attack.Cwe.Select(cwe => $"CWE-{cwe}")))}\n");
                text.Append($"- fix: {attack.Fix}\n\n");
            }
        }

        Document.Holds("docs/attacks.md", "attacks", text.ToString());

        static string Battery(JwtTier tier) => tier switch
        {
            JwtTier.Forgery => "`RejectsForgedJwts`",
            JwtTier.Conformance => "`ConformsToJwtBestPractice`",
            _ => "none, only by its verb",
        };
    }

    [Fact]
    public void The_coverage_page_names_every_attack_and_no_other()
    {
        var named = Ids().Matches(Document.Read("docs/coverage.md")).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(CheckCatalogue.JwtAttacks.Select(attack => attack.Id), named.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"CRY\d{4}")]
    private static partial Regex Ids();
}
