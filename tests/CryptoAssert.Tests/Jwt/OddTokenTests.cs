using CryptoAssert.Jwt;
using CryptoAssert.Jwt.Jose;
using CryptoAssert.Tests.Http;
using CsCheck;
using VulnerableApi;

namespace CryptoAssert.Tests.Jwt;

/// <summary>The valid token is whatever the user's issuer makes: no shape of it may keep an attack from being built.</summary>
public sealed class OddTokenTests
{
    private static readonly string[] Algorithms = ["HS256", "RS256", "PS256", "ES256", "ES512"];

    public static TheoryData<string> Attacks => [.. CheckCatalogue.JwtAttacks.Select(attack => attack.Id)];

    [Theory, MemberData(nameof(Attacks))]
    public async Task An_attack_can_be_built_from_any_token(string id)
    {
        var attack = CheckCatalogue.JwtAttack(id);
        var callback = attack.Needs.HasFlag(Needs.Callback) ? await CallbackListener.GetAsync() : null;

        Gen.Select(
            Gen.OneOfConst(Algorithms), HostileText.JsonObject, HostileText.JsonObject, Gen.Byte.Array[0, 140], Gen.Bool, Gen.Int[1, int.MaxValue]).Sample(
            (alg, header, payload, noise, genuine, seed) =>
            {
                var signer = AttackerKeys.SignerFor(alg);
                var input = $"{RawJwt.Segment(header.Insert(1, $"\"alg\":\"{alg}\"{(header.Length > 2 ? "," : "")}"))}.{RawJwt.Segment(payload)}";
                var text = genuine ? signer.Sign(input) : $"{input}.{RawJwt.Segment(noise)}";
                if (!RawJwt.TryParse(text, out var token, out _))
                {
                    return;
                }

                var attacker = new Attacker
                {
                    Token = token,
                    SecondToken = token,
                    PublicKeys = [AttackerKeys.Rsa, AttackerKeys.P256, FlawCatalogue.Named("FindsTheHashAndStops").Key.VerificationKey],
                    Issuer = signer,
                    EncryptionKey = AttackerKeys.Rsa,
                    Callback = callback,
                    Policy = CryptoPolicy.Default,
                    Random = new Random(seed),
                };
                if (Requirements.Unmet(attack, attacker) is null)
                {
                    Assert.All(attack.Forge(attacker), forgery => Assert.NotEmpty(forgery.Variant));
                }
            },
            iter: 40);
    }
}
