namespace CryptoAssert.Tests.Randomness;

/// <summary>Tokens of the real runtimes through the whole check: every generator is named, with a token that it predicts, and none of the runtimes' own secure generators is.</summary>
public sealed class RuntimeMatrixTests
{
    public static TheoryData<string, string, bool> Predictable => new()
    {
        { "dotnet-kept62x32.1", "CRY4001", true },
        { "dotnet-pertokenticks62x32.1", "CRY4002", true },
        { "node-base36-whole.1", "CRY4005", true },
        { "python-choices-62-32.1000001", "CRY4011", true },
        { "python-getrandbits-128.1000001", "CRY4012", true },
        { "php-range-62-32.1000001", "CRY4013", true },
        { "java-nextInt62.1", "CRY4021", true },
        { "java-bytes16.1", "CRY4022", true },
        { "perl-rand62.1", "CRY4023", true },
        { "php-lcg62.1", "CRY4024", true },
        { "go-intn62few.1", "CRY4031", true },
        { "c-rand62.1763984524", "CRY4032", true },
        { "c-type4x62.1763984524", "CRY4033", false },
    };

    public static TheoryData<string> Secure =>
    [
        "sound-python-token_hex", "sound-python-token_urlsafe", "sound-node-randomBytes", "sound-node-randomUUID", "sound-php-random_bytes", "sound-ruby-alphanumeric",
        "sound-java-SecureRandom",
    ];

    [Theory, MemberData(nameof(Predictable))]
    public async Task Tokens_of_a_runtime_are_predicted(string fixture, string id, bool withToken)
    {
        var report = await Tokens.FromFile(TokenSamples.PathOf(fixture)).AreUnpredictable().Under(CryptoPolicy.Default with { Budget = TimeSpan.FromMinutes(5) }).EvaluateAsync();

        var finding = report.Findings.FirstOrDefault(finding => finding.Id == id);
        Assert.True(finding is not null, report.ToString());
        var details = finding.Evidence.Details.ToLookup(detail => detail.Key, detail => detail.Value);
        Assert.Equal(withToken, details["predicted"].Any());
        Assert.Equal(details["issued"], details["predicted"]);
    }

    [Theory, MemberData(nameof(Secure))]
    public async Task Tokens_of_a_secure_generator_stand(string fixture) =>
        await Tokens.FromFile(TokenSamples.PathOf(fixture)).AreUnpredictable().Under(CryptoPolicy.Default with { Budget = TimeSpan.FromMinutes(5) });
}
