namespace CryptoAssert.Tests.Keys;

internal static class Clauses
{
    /// <summary>Cause, Why and Fix complete a sentence of the report.</summary>
    public static void Check(Attack attack)
    {
        Assert.Matches("^CRY5[0-9]{3}$", attack.Id);
        Assert.NotEmpty(attack.References);
        Assert.NotEmpty(attack.Cwe);
        Assert.All((string[])[attack.Cause, attack.Why, attack.Fix], text =>
        {
            Assert.InRange(text.Length, 10, 260);
            Assert.False(text.EndsWith('.'), text);
        });
        Assert.True(char.IsLower(attack.Cause[0]), attack.Cause);
        Assert.True(char.IsLower(attack.Why[0]), attack.Why);
    }
}
