using System.Globalization;
using CryptoAssert.Checks;
using CryptoAssert.Http;
using CryptoAssert.Keys.Files.Reading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace CryptoAssert.Keys.Files;

/// <summary>Looks for secrets in the files that ship with an app: starts it, reads its settings files and keys, and compares them with the keys that it uses.</summary>
/// <param name="app">The app.</param>
internal sealed class ConfigurationSecrets(AppHost app)
{
    /// <summary>What may be found.</summary>
    public static IReadOnlyList<Attack> Attacks { get; } =
        [.. CheckCatalogue.Attacks.Where(attack => attack is KeyInUseCommitted or PlaceholderCommitted or SecretCommitted or SecretSharedWithDevelopment or PrivateKeyUnencrypted)];

    public async Task<WeaknessRun> RunAsync(CancellationToken cancellationToken)
    {
        var services = await StartedApp.Async(app.Name, () => app.Services, cancellationToken).ConfigureAwait(false);
        var keys = await KeysInUse.OfAsync(services).ConfigureAwait(false);
        if (services.GetService<IHostEnvironment>()?.ContentRootPath is not { } root || !Directory.Exists(root))
        {
            return new WeaknessRun { Problem = "The content root of the app does not exist: UseContentRoot(..) names the folder with its appsettings.json." };
        }

        var files = ShippedFiles.Find(root, app.OutputFolder, Loaded(services), cancellationToken);
        return Of(root, SettingsRead.Of(files), keys, files, cancellationToken);
    }

    private static WeaknessRun Of(string root, SettingsRead settings, KeysInUse keys, ShippedFiles files, CancellationToken cancellationToken)
    {
        var search = SecretSearch.Of(settings, keys, cancellationToken);
        var looked = $"{Count(settings.Files, "settings file")} with {Count(settings.Values.Count, "value")}, {Count(files.Files.Count - settings.Files, "file")} that may hold a key, {Count(keys.Keys.Count, "key")} in use";
        var isAnything = files.Files.Count + keys.Keys.Count > 0;
        string[] unread = [.. files.Unread, .. settings.Unread];
        return new WeaknessRun
        {
            Problem = !isAnything ? "There was nothing to look at: no settings file in the content root or the output folder, and no key in use. UseContentRoot(..) names the folder with appsettings.json."
                : unread.Length > 0 ? $"A settings file could not be read, and may hold anything: {string.Join("; ", unread)}."
                : null,
            Findings = search.Findings,
            Run = Attacks,
            Controls =
            [
                new ControlResult("content root", "exists", "exists", Holds: true),
                new ControlResult("looked at", "a file or a key", isAnything ? looked : "nothing", isAnything),
            ],
            Notes =
            [
                .. settings.Files == 0 ? [$"no settings file was found in the content root, {Path.GetFileName(Path.TrimEndingDirectorySeparator(root))}"] : Array.Empty<string>(),
                .. search.Notes,
                .. keys.NotChecked.Select(key => $"not checked: {key}"),
                .. files.Skipped.Any() ? [$"left out: {string.Join("; ", files.Skipped)}"] : Array.Empty<string>(),
                "not seen: environment variables and secret stores of the deployment, comments in settings files, source code, other files than those, the history of the repository",
            ],
            Withstood = $"holds no secret that is seen in {looked}",
            Tried = $"{Attacks.Count} ways to leave a secret in a file, in {looked}",
        };
    }

    /// <summary>Files of JSON that the configuration reads under other names; user-secrets lie outside of the app and are no part of it.</summary>
    private static List<string> Loaded(IServiceProvider services) => services.GetService<IConfiguration>() is not IConfigurationRoot root
        ? []
        :
        [
            .. root.Providers.OfType<JsonConfigurationProvider>()
                .Select(provider => provider.Source is { FileProvider: PhysicalFileProvider folder, Path: { } path } ? Path.GetFullPath(Path.Combine(folder.Root, path)) : null).OfType<string>(),
        ];

    private static string Count(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");
}
