using CryptoAssert.Passwords;

namespace CryptoAssert.Tests.Passwords;

/// <summary>The conventions of the catalogue, for the weaknesses of passwords.</summary>
public sealed class WeaknessTextTests
{
    private static readonly IReadOnlyList<Attack> All = [.. PasswordWeaknesses.OfHashes, .. PasswordWeaknesses.OfHashers];

    public static TheoryData<string> Ids => [.. All.Select(weakness => weakness.Id)];

    [Fact]
    public void Every_weakness_is_listed_once()
    {
        var classes = typeof(PasswordWeaknesses).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Attack)) && type.Namespace!.StartsWith("CryptoAssert.Passwords", StringComparison.Ordinal));

        Assert.Equal(classes.Select(type => type.Name).Order(StringComparer.Ordinal), All.Select(weakness => weakness.Name).Order(StringComparer.Ordinal));
        Assert.Equal(All.Count, All.DistinctBy(weakness => weakness.Id).Count());
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_weakness_says_what_a_reader_needs(string id)
    {
        var weakness = All.Single(weakness => weakness.Id == id);

        Assert.Matches(@"^CRY6[01]\d{2}$", weakness.Id);
        Assert.NotEmpty(weakness.Cwe);
        Assert.NotEmpty(weakness.References);
        Assert.All([weakness.Cause, weakness.Why, weakness.Fix], text => Assert.InRange(text.Length, 10, 260));
        Assert.All([weakness.Cause, weakness.Why, weakness.Fix], text => Assert.False(text.EndsWith('.')));
        Assert.True(char.IsLower(weakness.Cause[0]));
        Assert.All(weakness.ExplainedBy, explanation => Assert.Contains(All, other => other.Id == explanation && other.Id != id));
    }
}
