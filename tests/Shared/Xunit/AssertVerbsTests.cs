namespace CryptoAssert.Tests.OnXunit;

public sealed class AssertVerbsTests
{
    [Fact]
    public void Every_verb_of_the_library_is_a_member_of_Assert()
    {
        var members = typeof(AssertVerbs).GetMethods().Where(method => method.IsStatic).Select(method => method.ToString()).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(Verbs.All);
        Assert.All(Verbs.All, verb => Assert.Contains(verb.ToString(), members));
    }
}
