using System.Globalization;
using System.Runtime.CompilerServices;
using CryptoAssert.Checks;
using CryptoAssert.Http;
using CryptoAssert.Keys;
using CryptoAssert.Passwords;
using CryptoAssert.Passwords.Hashers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using CallSite = CryptoAssert.Checks.CallSite;

namespace CryptoAssert;

/// <summary>The verbs about stored passwords.</summary>
#pragma warning disable RS0026 // the optional parameters are filled in by the compiler
public static class PasswordChecks
{
    /// <summary>Whether a stored password hash is slow, salted and long enough for <see cref="CryptoPolicy.PasswordStrength"/>.</summary>
    public static SecurityCheck<StoredPasswordHash> IsStrong(this StoredPasswordHash hash, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(hash);
        var experiment = new WeaknessExperiment(nameof(IsStrong), PasswordWeaknesses.OfHashes, (policy, _, _) => Task.FromResult(new WeaknessRun
        {
            Findings = [.. PasswordWeaknesses.Of(hash, policy.PasswordStrength).Select(finding => (finding.Weakness, hash.ToString(), finding.Found))],
            Run = PasswordWeaknesses.OfHashes,
            Withstood = $"is as strong as the policy {policy.PasswordStrength.Name} asks for",
        }));
        return new ExperimentCheck<StoredPasswordHash>(preceding: null, experiment, hash.ToString(), "", new CallSite(file, line), _ => throw WeaknessExperiment.StandsAlone(nameof(IsStrong)));
    }

    /// <summary>
    /// Asks the app's own <see cref="IPasswordHasher{TUser}"/> some fourteen times: whether it salts, is slow enough, takes the whole password, tells capitals and
    /// accents apart, refuses wrong ones and asks to replace old hashes.
    /// </summary>
    /// <param name="app">The app; its hasher comes from its services.</param>
    /// <param name="user">A user for the hasher, such as <c>new User()</c>; nothing is stored.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityCheck<TUser> HashesPasswordsStrongly<TEntryPoint, TUser>(
        this WebApplicationFactory<TEntryPoint> app, TUser user, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TEntryPoint : class
        where TUser : class
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(user);
        var host = AppHost<TEntryPoint>.Of(app);
        var experiment = new WeaknessExperiment(
            nameof(HashesPasswordsStrongly),
            [.. PasswordWeaknesses.OfHashes, .. PasswordWeaknesses.OfHashers],
            async (policy, _, cancellationToken) => Probe(await StartedApp.Async(host.Name, () => host.Services, cancellationToken).ConfigureAwait(false), user, policy));
        return new ExperimentCheck<TUser>(
            preceding: null, experiment, $"IPasswordHasher<{typeof(TUser).Name}>", $"{host.Name} (in memory)", new CallSite(file, line), _ => throw WeaknessExperiment.StandsAlone(nameof(HashesPasswordsStrongly)));
    }

    /// <summary>As in code: <c>PasswordHasher&lt;User&gt;</c>.</summary>
    private static string TypeName(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>"
        : type.Name;

    private static WeaknessRun Probe<TUser>(IServiceProvider services, TUser user, CryptoPolicy policy)
        where TUser : class
    {
        using var scope = services.CreateScope();
        var hasher = scope.ServiceProvider.GetService<IPasswordHasher<TUser>>() ?? throw new CheckSetupException(
            $"The app has no IPasswordHasher<{typeof(TUser).Name}>: name the user class that AddIdentity was given, or check a stored hash: StoredPasswordHash.Parse(hash).IsStrong().");
        var found = new PasswordHasherProbe(password => hasher.HashPassword(user, password), (hash, password) => hasher.VerifyHashedPassword(user, hash, password) switch
        {
            PasswordVerificationResult.Success => (true, false),
            PasswordVerificationResult.SuccessRehashNeeded => (true, true),
            _ => (false, false),
        }).Run(policy.PasswordStrength);
        var name = TypeName(hasher.GetType());
        return new WeaknessRun
        {
            Problem = found.Problem,
            Undecided = found.Unread is { } unread ? $"What the hasher writes could not be read, so its cost is not judged: {unread}" : null,
            Findings =
            [
                .. found.Findings.Select(finding => (finding.Weakness, name, finding.Weakness is PasswordWeakness ? finding.Found with { Of = "its hash" } : finding.Found)),
            ],
            On = "hasher",
            Run = [.. PasswordWeaknesses.OfHashes, .. PasswordWeaknesses.OfHashers],
            Controls = [new ControlResult("its own hash", "verified", found.Problem ?? "verified", found.Problem is null)],
            Notes = found.Notes,
            Withstood = $"writes {found.Written} and takes the whole password",
            Tried = string.Create(CultureInfo.InvariantCulture, $"{found.Calls} calls of {name}, policy {policy.PasswordStrength.Name}"),
        };
    }
}
