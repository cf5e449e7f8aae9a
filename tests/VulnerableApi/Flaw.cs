using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi;

/// <summary>One mistake that people really make. One class a file in Flaws; <see cref="FlawCatalogue"/> finds it.</summary>
public abstract class Flaw
{
    /// <summary>The switch: the class name.</summary>
    public string Name => GetType().Name;

    /// <summary>The id of the attack that brings it down, and that its report has to name as the cause.</summary>
    public abstract string FallsTo { get; }

    /// <summary>Ids of other attacks that get through for reasons of their own, as roots of the report.</summary>
    public virtual IReadOnlyList<string> AlsoFallsTo => [];

    /// <summary>The algorithm of the service's genuine tokens.</summary>
    public virtual string Alg => "HS256";

    /// <summary>
    /// The test mints through the app's own scheme (<c>WithTestIssuer()</c>) instead of with the service's key.
    /// </summary>
    public virtual bool UsesAppIssuer => false;

    /// <summary>
    /// The key that the service decrypts tokens with, as far as an attacker can know it; null when it decrypts none.
    /// </summary>
    public virtual SecurityKey? EncryptionKey => null;

    /// <summary>What everyone can know of the service beside its public key: a certificate.</summary>
    public virtual string? KnownPem => null;

    /// <summary>The issuer of the service's genuine tokens.</summary>
    public virtual string Issuer => "https://issuer.example";

    /// <summary>The cookie that the service takes its tokens from; null when they come as bearer tokens.</summary>
    public virtual string? Cookie => null;

    /// <summary>The method of the request under attack.</summary>
    public virtual HttpMethod Method => HttpMethod.Get;

    /// <summary>The service publishes no key: the test has its tokens and nothing else.</summary>
    public virtual bool HidesPublicKey => false;

    /// <summary>A token that the service takes for genuine and no test issuer would mint; null when the test mints one.</summary>
    public virtual string? GenuineToken => null;

    /// <summary>The service's key, where the mistake takes a particular one.</summary>
    public virtual ServiceKey Key => ServiceKey.For(Alg);

    public abstract void AddAuthentication(WebApplicationBuilder builder);

    /// <summary>Adds middleware or endpoints that the mistake needs.</summary>
    public virtual void Use(WebApplication app)
    {
    }
}
