using System.Globalization;
using System.Security.Cryptography;
using CryptoAssert.Checks;
using CryptoAssert.Http;
using CryptoAssert.Jwt;
using CryptoAssert.Keys.Weaknesses;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CryptoAssert.Keys;

/// <summary>Starts the app with weak keys in a configuration entry, and sees whether it takes them.</summary>
/// <param name="app">The app.</param>
/// <param name="entry">Such as <c>Jwt:Key</c>.</param>
/// <param name="bits">The least that it has to ask for.</param>
/// <param name="scheme">The JwtBearer scheme; null for the only one.</param>
internal sealed class ConfiguredKey(AppHost app, string entry, int bits, string? scheme)
{
    /// <param name="Taken">A token signed with the key is accepted.</param>
    /// <param name="How">In words.</param>
    /// <param name="Token">That token.</param>
    /// <param name="TakesFormer">So is a token of the start before.</param>
    private sealed record Answer(bool Taken, string How, string? Token = null, bool TakesFormer = false);

    public async Task<WeaknessRun> RunAsync(CancellationToken cancellationToken)
    {
        var control = await TryAsync(Strong(), cancellationToken).ConfigureAwait(false);
        ControlResult[] controls = [new("strong key", "taken", control.How, control.Taken)];
        if (!control.Taken)
        {
            return new WeaknessRun
            {
                Problem = $"The app does not take a strong key in {entry} either ({control.How}): is that the entry of the key that tokens are signed with, and is it read when the app starts?",
                Controls = controls,
            };
        }

        var findings = new List<(Attack, string, WeaknessFound)>();
        var tried = new List<string>();
        foreach (var (name, value) in Weak())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var answer = await TryAsync(value, cancellationToken).ConfigureAwait(false);
            tried.Add($"{name}: {answer.How}");
            if (answer.Taken)
            {
                findings.Add((CheckCatalogue.Attack(WeakKeyTaken.StableId), name, new WeaknessFound($"{entry} = \"{value}\": a token signed with it is accepted", "the app does not start, or refuses the token")));
            }
        }

        var after = await TryAsync(Strong(), cancellationToken, control.Token).ConfigureAwait(false);
        controls = [.. controls, new("another strong key, afterwards", "taken", after.How, after.Taken)];
        if (after.TakesFormer)
        {
            return new WeaknessRun
            {
                Problem = $"{entry} decides nothing: with another key in it the app accepts the same token. Is that the entry of the key that tokens are signed with, is it read when the app starts?",
                Controls = [.. controls, new("token of the first strong key, afterwards", "refused", "accepted", Holds: false)],
            };
        }

        return new WeaknessRun
        {
            Problem = after.Taken ? null : $"The app took a strong key in {entry} at first and does not any more ({after.How}): what it refused in between says nothing. Does it start only once in a process?",
            Findings = findings.Count == 0 ? [] : [(findings[0].Item1, string.Join(", ", findings.Select(finding => finding.Item2)), findings[0].Item3 with
            {
                Proof = [.. tried.Select(line => KeyValuePair.Create("tried", line))],
            })],
            Run = [CheckCatalogue.Attack(WeakKeyTaken.StableId)],
            Controls = controls,
            On = "keys",
            Withstood = string.Create(CultureInfo.InvariantCulture, $"refuses {tried.Count} weak keys in {entry}"),
            Tried = findings.Count == 0 ? string.Join("; ", tried) : string.Create(CultureInfo.InvariantCulture, $"{findings.Count} of {tried.Count} weak keys were taken"),
        };
    }

    private string Strong() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Math.Max(64, bits / 8)));

    private IEnumerable<(string Name, string Value)> Weak()
    {
        var length = bits / 8;
        yield return ("empty", "");
        yield return (FormattableString.Invariant($"{8 * (length - 1)} bits"), RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", length - 1));
        yield return ("zeros", new string('0', length));
        yield return ("placeholder", "your-256-bit-secret-your-256-bit-secret-your-256-bit-secret-here"[..Math.Min(64, Math.Max(length, 32))].PadRight(length, '-'));
        yield return ("padded word", "changeme".PadRight(length, '1'));
        yield return ("phrase", "this_is_not_secure_at_all_1234567890".PadRight(length, '0'));
    }

    private async Task<string> SchemeAsync(IServiceProvider services) => scheme
        ?? (await services.GetRequiredService<IAuthenticationSchemeProvider>().GetAllSchemesAsync().ConfigureAwait(false))
            .First(candidate => typeof(JwtBearerHandler).IsAssignableFrom(candidate.HandlerType)).Name;

    private async Task<Answer> TryAsync(string value, CancellationToken cancellationToken, string? former = null)
    {
        var host = app.DeriveOnce(builder => builder
            .UseSetting(entry, value) // reaches what is read before Build()
            .ConfigureAppConfiguration(configuration => configuration.AddInMemoryCollection([KeyValuePair.Create(entry, (string?)value)])));
        await using var disposing = host.ConfigureAwait(false);
        try
        {
            var services = await Task.Run(() => host.Services, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
            var issuing = await TestIssuerSetup.PrepareAsync(host, new TestIssuerOptions { Scheme = scheme }).ConfigureAwait(false);
            if (issuing.Host != host)
            {
                return new Answer(Taken: false, "the app verifies with a public key: no secret of the configuration signs its tokens");
            }

            var token = issuing.Issuer.Mint();
            var options = services.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>().Get(await SchemeAsync(services).ConfigureAwait(false));
            var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, options.TokenValidationParameters).ConfigureAwait(false);
            var takesFormer = former is not null && (await new JsonWebTokenHandler().ValidateTokenAsync(former, options.TokenValidationParameters).ConfigureAwait(false)).IsValid;
            return result.IsValid ? new Answer(Taken: true, "a token signed with it is accepted", token, takesFormer) : new Answer(Taken: false, $"refuses the token ({result.Exception?.GetType().Name})");
        }
#pragma warning disable CA1031 // starting code is the user's and throws what it likes
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return new Answer(Taken: false, $"does not start ({(exception.InnerException ?? exception).GetType().Name})");
        }
    }
}
