using System.Security.Cryptography;
using System.Text.RegularExpressions;
using static CryptoAssert.Tests.Keys.WeaknessFixture;

namespace CryptoAssert.Tests.Keys;

public class WeaknessConventionTests
{
    private static IEnumerable<Attack> All => AllWeaknesses.Keys.Concat<Attack>(AllWeaknesses.Nonces);

    [Fact]
    public void Ids_are_unique_and_of_this_family()
    {
        Assert.Equal(All.Count(), All.Select(weakness => weakness.Id).Distinct().Count());
        Assert.All(All, weakness => Assert.Matches("^CRY5[1-5]\\d\\d$", weakness.Id));
    }

    [Fact]
    public void Every_text_is_a_clause()
    {
        foreach (var text in All.SelectMany(weakness => new[] { weakness.Cause, weakness.Why, weakness.Fix }))
        {
            Assert.InRange(text.Length, 10, 260);
            Assert.Matches("^([a-z0-9]|Pollard|Euclid|Fermat).*[^.]$", text);
        }
    }

    [Fact]
    public void Every_weakness_has_a_reference_and_a_weakness_number() =>
        Assert.All(All, weakness => Assert.True(weakness.References.Count > 0 && weakness.Cwe.Count > 0, weakness.ToString()));

    [Fact]
    public void What_explains_exists()
    {
        var ids = All.Select(weakness => weakness.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(All.SelectMany(weakness => weakness.ExplainedBy), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Labels_of_proofs_are_short()
    {
        var found = AllWeaknesses.Keys.Where(weakness => !weakness.IsThorough)
            .SelectMany(weakness => typeof(PublishedModuli).GetProperties()
                .Select(property => Rsa((System.Numerics.BigInteger)property.GetValue(null)!))
                .Select(key => weakness.Find(key, [key], KeyStrength.Default, CancellationToken.None)))
            .OfType<CryptoAssert.Keys.WeaknessFound>();

        Assert.All(found.SelectMany(finding => finding.Proof), line => Assert.Matches(new Regex("^.{1,9}$"), line.Key));
    }

    [Fact]
    public void Fresh_keys_are_accused_by_no_default_check()
    {
        var secret = Secret(RandomNumberGenerator.GetBytes(64), "HS512");
        var keys = new[] { FreshRsa(), FreshRsa(), FreshRsa(3072), FreshEc(), FreshEc(), FreshEc("P-384"), FreshEc("P-521"), secret };

        foreach (var weakness in AllWeaknesses.Keys.Where(weakness => !weakness.IsThorough))
        {
            Assert.All(keys, key => Assert.Null(weakness.Find(key, keys, KeyStrength.Default, CancellationToken.None)));
        }
    }
}
