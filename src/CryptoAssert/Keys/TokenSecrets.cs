using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Checks;
using CryptoAssert.Http;
using CryptoAssert.Jwt;
using CryptoAssert.Jwt.Jose;
using CryptoAssert.Keys.Cracking;
using CryptoAssert.Keys.Reading;
using CryptoAssert.Keys.Weaknesses;

namespace CryptoAssert.Keys;

/// <summary>Recovers the key of tokens from the tokens themselves, offline: by guesses for HMAC, by weak nonces for ECDSA.</summary>
internal static class TokenSecrets
{
    private const int TokensForNonces = 6;
    private const double ShareOfBudget = 0.9;
    private static readonly string[] ClaimsWithNames = ["iss", "aud", "azp", "client_id", "sub"];

    public static IReadOnlyList<Attack> Attacks { get; } =
        [.. CheckCatalogue.Attacks.Where(attack => attack is GuessableSecret or PlaceholderSecret or SecretOfTheAppsOwnWords or NonceWeakness)];

    public static async Task<WeaknessRun> RunAsync(ProtectedEndpoint endpoint, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        var tokens = new List<RawJwt> { Parse(await FetchAsync(endpoint, cancellationToken).ConfigureAwait(false)) };
        return tokens[0].Alg switch
        {
            "HS256" or "HS384" or "HS512" => await CrackAsync(endpoint, tokens[0], policy, cancellationToken).ConfigureAwait(false),
            "ES256" or "ES384" or "ES512" when endpoint.Credential is not Credential.Given { IsFixed: true } =>
                await NoncesAsync(endpoint, tokens, cancellationToken).ConfigureAwait(false),
            "ES256" or "ES384" or "ES512" => new WeaknessRun
            {
                Problem = "One ES* token tells nothing of its nonces: give a delegate that fetches a new one each time, WithBearer(async cancel => ..).",
            },
            var alg => new WeaknessRun { Problem = $"The token is signed with {alg}: there is no secret to guess. Check its key: app.JsonWebKeySet(\"/.well-known/jwks.json\").HasStrongKeys()." },
        };
    }

    private static async Task<WeaknessRun> CrackAsync(ProtectedEndpoint endpoint, RawJwt token, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        SecretCandidates candidates;
        try
        {
            candidates = new SecretCandidates(Words(endpoint, token), policy.WordList, policy.ThoroughKeys);
        }
        catch (FileNotFoundException exception)
        {
            throw new CheckSetupException(exception.Message, exception);
        }

        var result = await SecretCracker
            .CrackAsync(token.Alg, Encoding.ASCII.GetBytes(token.SigningInput), token.Signature, candidates, policy.Budget * ShareOfBudget, cancellationToken)
            .ConfigureAwait(false);
        var tried = string.Create(CultureInfo.InvariantCulture, $"{result.Tried:N0} secrets in {result.Elapsed.TotalSeconds:0.0} s, offline: no request was sent");
        return new WeaknessRun
        {
            Undecided = result.BudgetEnded ? $"The budget ended after {tried}. A longer one: Under(CryptoPolicy.Default with {{ Budget = .. }})." : null,
            Findings = result.Secret is { } secret
                ? [(CheckCatalogue.Attack(secret.Attack.Id), $"guesses the secret of {token.Alg}", new WeaknessFound($"the secret is {secret.Text}", "a secret that nobody guesses")
                {
                    Of = secret.Attack is KeyWeakness ? "the key of its tokens" : null,
                    Proof = [new("guess", secret.Candidate.Derivation)],
                })]
                : [],
            Run = [.. Attacks.Where(attack => attack is not NonceWeakness)],
            Controls = [new ControlResult("token", "signed with an HMAC", $"signed with {token.Alg}", Holds: true)],
            Notes = ["that the service accepts this token is taken on trust: no request was sent"],
            Withstood = string.Create(CultureInfo.InvariantCulture, $"signs with a secret that is none of {result.Tried:N0} guesses"),
            Tried = tried,
        };
    }

    private static async Task<WeaknessRun> NoncesAsync(ProtectedEndpoint endpoint, List<RawJwt> tokens, CancellationToken cancellationToken)
    {
        var keys = endpoint.PublicKeys.SelectMany(key => SecurityKeyReader.Read(key, "KnowingPublicKey").Keys).Select(key => key.Material).OfType<KeyMaterial.Ec>().ToList();
        if (keys.Count == 0)
        {
            return new WeaknessRun { Problem = "The nonces of ES* tokens are judged with the public key: name it, KnowingPublicKey(pem)." };
        }

        while (tokens.Count < TokensForNonces)
        {
            tokens.Add(Parse(await FetchAsync(endpoint, cancellationToken).ConfigureAwait(false)));
        }

        tokens = [.. tokens.DistinctBy(token => token.Compact, StringComparer.Ordinal)];
        if (keys.Find(key => tokens.TrueForAll(token => Verifies(key, token))) is not { } signer)
        {
            return new WeaknessRun { Problem = "The tokens are not signed with the key that KnowingPublicKey gave: nothing can be said of their nonces." };
        }

        if (tokens.Count < 2)
        {
            return new WeaknessRun { Problem = "Every token that was fetched is the same: its nonce tells nothing alone. Give a delegate that fetches a new one each time." };
        }

        EcdsaSignature[] signatures = [.. tokens.Select(Signature)];
        NonceWeakness[] weaknesses = [.. CheckCatalogue.Attacks.OfType<NonceWeakness>()];
        return new WeaknessRun
        {
            Findings =
            [
                .. weaknesses.Select(weakness => (weakness, Found: weakness.Find(signer, signatures, cancellationToken)))
                    .Where(pair => pair.Found is not null).Select(pair => ((Attack)pair.weakness, $"{signatures.Length} tokens", pair.Found!)),
            ],
            Run = weaknesses,
            Controls = [new ControlResult("tokens", "verify with the public key", $"{tokens.Count} of {tokens[0].Alg} verify with the public key", Holds: true)],
            Withstood = string.Create(CultureInfo.InvariantCulture, $"signs with nonces that {signatures.Length} tokens tell nothing about"),
            Tried = string.Create(CultureInfo.InvariantCulture, $"{weaknesses.Length} weaknesses of nonces in {signatures.Length} tokens"),
        };
    }

    private static bool Verifies(KeyMaterial.Ec key, RawJwt token)
    {
        var curve = key.Curve switch { "P-256" => ECCurve.NamedCurves.nistP256, "P-384" => ECCurve.NamedCurves.nistP384, "P-521" => ECCurve.NamedCurves.nistP521, _ => default };
        if (curve.Oid is null)
        {
            return false;
        }

        var length = key.Curve switch { "P-256" => 32, "P-384" => 48, _ => 66 };
        byte[] Bytes(BigInteger number) => [.. new byte[length - number.GetByteCount(isUnsigned: true)], .. number.ToByteArray(isUnsigned: true, isBigEndian: true)];
        using var ecdsa = ECDsa.Create(new ECParameters { Curve = curve, Q = new ECPoint { X = Bytes(key.X), Y = Bytes(key.Y) } });
        return ecdsa.VerifyHash(Hash(token), token.Signature);
    }

    private static byte[] Hash(RawJwt token)
    {
        var input = Encoding.ASCII.GetBytes(token.SigningInput);
        return token.Alg switch
        {
            "ES256" => SHA256.HashData(input),
            "ES384" => SHA384.HashData(input),
            _ => SHA512.HashData(input),
        };
    }

    private static EcdsaSignature Signature(RawJwt token)
    {
        var signature = token.Signature;
        var half = signature.Length / 2;
        return new EcdsaSignature(UnsignedNumber.Of(signature.AsSpan(0, half)), UnsignedNumber.Of(signature.AsSpan(half)), Hash(token));
    }

    /// <summary>What the app calls itself and others.</summary>
    private static IEnumerable<string> Words(ProtectedEndpoint endpoint, RawJwt token)
    {
        string?[] words =
        [
            .. ClaimsWithNames.Select(name => token.Payload[name] is System.Text.Json.Nodes.JsonValue value ? value.ToString() : null),
            token.Kid,
            endpoint.Endpoint.Target.App?.Name,
            endpoint.Endpoint.Target.Connect().BaseAddress?.Host,
        ];
        return words.OfType<string>();
    }

    private static async Task<string> FetchAsync(ProtectedEndpoint endpoint, CancellationToken cancellationToken) => endpoint.Credential switch
    {
        Credential.Given given => await given.Fetch(cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false),
        Credential.Issued issued => issued.Issuer.Mint(),
        Credential.AppIssued { Options: var options } when endpoint.Endpoint.Target.App is { } app =>
            (await TestIssuerSetup.PrepareAsync(app, options).ConfigureAwait(false)).Issuer.Mint(),
        _ => throw new CheckSetupException("There is no token: WithBearer(token)."),
    };

    private static RawJwt Parse(string token) => RawJwt.TryParse(token, out var jwt, out var why)
        ? jwt
        : throw new CheckSetupException($"The token is no signed JWT: {why}. An opaque token has no secret to guess: IssuesHighEntropyTokens looks at how it is drawn.");
}
