using System.Security.Cryptography;
using CryptoAssert.Jwt;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Tests.Jwt;

public sealed class MalformedAttackTests
{
    private static readonly JwsSigner Signer = new(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(64)), "HS256");

    public static TheoryData<string> Ids =>
        [.. CheckCatalogue.JwtAttacks.Where(attack => attack.Family == JwtFamily.Malformed || attack.Id == "CRY1106").Select(attack => attack.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Tokens_are_made_out_of_any_token(string id) => Assert.All(OddTokens(), token => Assert.NotEmpty(Forge(id, RawJwt.Parse(token))));

    [Theory, MemberData(nameof(Ids))]
    public void No_forgery_is_the_genuine_token(string id) =>
        Assert.DoesNotContain(OddTokens().Last(), Forge(id, RawJwt.Parse(OddTokens().Last())).Select(forgery => forgery.Token));

    [Theory, MemberData(nameof(Ids))]
    public void Tokens_fit_the_headers_that_Kestrel_takes(string id) => Assert.All(
        Forge(id, RawJwt.Parse(OddTokens().Last())), forgery => Assert.InRange(forgery.Token.Length, 0, 31 * 1024));

    private static IEnumerable<string> OddTokens() =>
    [
        "e30.e30.",
        "e30.e30.AA",
        $"{RawJwt.Segment("""{"alg":1,"kid":{},"crit":7}""")}.{RawJwt.Segment("""{"sub":["a"],"exp":"never","iat":1.5}""")}.AAAA",
        Signer.Compact("""{"alg":"HS256"}"""u8, """{"sub":"al\"ice","exp":4102444800}"""u8),
    ];

    private static List<Forgery> Forge(string id, RawJwt token) => [.. CheckCatalogue.JwtAttack(id).Forge(new Attacker
    {
        Token = token, Issuer = Signer, Policy = CryptoPolicy.Default, Random = new Random(1), Now = DateTimeOffset.UnixEpoch.AddYears(56),
    })];
}
