using CryptoAssert.Http;
using CryptoAssert.Jwt;

namespace CryptoAssert;

/// <summary>
/// A named, pure generator of hostile tokens: from what an attacker has (<see cref="Attacker"/>) to what he sends
/// (<see cref="Forgery"/>). One class a file; <see cref="CheckCatalogue"/> finds it.
/// </summary>
public abstract class JwtAttack : Attack
{
    private protected JwtAttack()
    {
    }

    /// <summary>The kind of mistake it looks for.</summary>
    public abstract JwtFamily Family { get; }

    /// <summary>The battery it belongs to.</summary>
    public virtual JwtTier Tier => JwtTier.Forgery;

    /// <summary>What the attacker must have; an attack whose needs are not met is not applicable, with the reason.</summary>
    internal virtual Needs Needs => Needs.None;

    /// <summary>Why the attack does not apply to a token or a key, beyond its <see cref="Needs"/>; null when it does.</summary>
    internal virtual string? NotApplicableBecause(Attacker attacker) => null;

    /// <summary>The hostile tokens, the likeliest to get through first.</summary>
    internal abstract IEnumerable<Forgery> Forge(Attacker attacker);

    /// <summary>What it costs the service is the point: no answer in time is a finding. For any other attack it is no verdict.</summary>
    internal virtual bool CostsTime => Family == JwtFamily.Availability;

    /// <summary>What the answer proves, as the report's line "observed"; null when the service stood.</summary>
    internal virtual string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker) =>
        reading == Reading.Accepted ? attacker.Accepted(answer)
        : forgery.Callback is { } id && attacker.Callback?.VisitOf(id) is { } visit ? $"{answer}, and the service came to "
            + $"the attacker's listener: {visit}"
        : forgery.Marker is { } marker && answer.Contains(marker) ? $"{answer}, with the attacker's text {marker} in it"
        : forgery.SideEffect?.Invoke() is { } effect ? $"{answer}, and {effect}"
        : null;
}
