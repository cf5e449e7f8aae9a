using System.Collections.Immutable;
using CryptoAssert.Checks;

namespace CryptoAssert.Jwt;

/// <summary>A set of attacks on one endpoint, joined from one or more verbs: one set of controls, one report.</summary>
internal sealed class JwtCheck : SecurityCheck<ProtectedEndpoint>
{
    private readonly ProtectedEndpoint _endpoint;

    public JwtCheck(ProtectedEndpoint endpoint, string verb, IEnumerable<JwtAttack> attacks, CallSite callSite)
    {
        var preceding = endpoint.Preceding;
        _endpoint = endpoint;
        Verbs = preceding is null ? verb : $"{preceding.Verbs}.And.{verb}";
        Parts = [.. preceding?.Parts ?? [], (verb, [.. attacks])];
        Attacks = [.. Parts.SelectMany(part => part.Attacks).Distinct()];
        CallSite = preceding?.CallSite ?? callSite;
        Policy = preceding?.Policy ?? CryptoPolicy.Default;
        Acceptances = preceding?.Acceptances ?? [];
    }

    private JwtCheck(JwtCheck other)
    {
        _endpoint = other._endpoint;
        Verbs = other.Verbs;
        Attacks = other.Attacks;
        Parts = other.Parts;
        CallSite = other.CallSite;
        Policy = other.Policy;
        Acceptances = other.Acceptances;
    }

    public string Verbs { get; }

    /// <summary>The attacks of all verbs.</summary>
    public ImmutableList<JwtAttack> Attacks { get; }

    /// <summary>The attacks verb by verb: each verb has to run one.</summary>
    public ImmutableList<(string Verb, ImmutableList<JwtAttack> Attacks)> Parts { get; }

    public CallSite CallSite { get; }

    public CryptoPolicy Policy { get; private init; }

    public ImmutableList<Acceptance> Acceptances { get; private init; }

    public override ProtectedEndpoint And => _endpoint.After(this);

    public override SecurityCheck<ProtectedEndpoint> Under(CryptoPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new JwtCheck(this) { Policy = policy };
    }

    public override SecurityCheck<ProtectedEndpoint> Accept(string id, string because, DateOnly until)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        var attack = CheckCatalogue.JwtAttack(id);
        return new JwtCheck(this) { Acceptances = Acceptances.Add(new Acceptance(attack.Id, because, until)) };
    }

    private protected override Task<CheckReport> RunAsync(CancellationToken cancellationToken) =>
        JwtBattery.RunAsync(_endpoint, this, cancellationToken);
}
