namespace CryptoAssert.Tests.Docs;

/// <summary>Conventions over the whole catalogue.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Attacks => [.. CheckCatalogue.Attacks.Select(attack => attack.Id)];

    [Fact]
    public void Ids_are_unique() => Assert.Equal(CheckCatalogue.Attacks.Count, CheckCatalogue.Attacks.DistinctBy(attack => attack.Id).Count());

    [Fact]
    public void Every_family_has_a_verb_and_an_attack() =>
        Assert.All(Enum.GetValues<JwtFamily>(), family =>
        {
            Assert.Contains(CheckCatalogue.JwtAttacks, attack => attack.Family == family);
            Assert.NotEmpty(Verbs.Of(family));
        });

    [Theory, MemberData(nameof(Attacks))]
    public void An_attack_says_what_a_reader_needs(string id)
    {
        var attack = CheckCatalogue.Attack(id);

        Assert.Matches(@"^CRY[1-8]\d{3}$", attack.Id);
        Assert.NotEmpty(attack.Cwe);
        Assert.NotEmpty(attack.References);
        Assert.All(new[] { attack.Cause, attack.Why, attack.Fix }, text =>
        {
            Assert.InRange(text.Length, 10, 260);
            Assert.False(text.EndsWith('.'), $"{attack}: '{text}' is part of a sentence and needs no full stop");
        });
        Assert.True(char.IsLower(attack.Cause[0]), $"{attack}: the cause completes 'GET /orders ..'");
    }

    [Theory, MemberData(nameof(Attacks))]
    public void An_explanation_leads_to_an_attack_and_never_in_a_circle(string id)
    {
        var open = new Stack<string>([id]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryPop(out var next))
        {
            foreach (var explanation in CheckCatalogue.Attack(next).ExplainedBy)
            {
                Assert.NotEqual(id, explanation);
                if (seen.Add(explanation))
                {
                    open.Push(explanation);
                }
            }
        }
    }
}
