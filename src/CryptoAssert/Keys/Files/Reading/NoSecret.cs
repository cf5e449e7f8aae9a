using System.Text.RegularExpressions;

namespace CryptoAssert.Keys.Files.Reading;

/// <summary>
/// What stands in the place of a secret and is none: an empty value, a variable that is filled in when the app is deployed, a reference to a secret store, an address, a public key.
/// </summary>
internal static partial class NoSecret
{
    /// <summary>The keys that the emulators of Azure Storage and Cosmos DB have on every machine: they open nothing else.</summary>
    private static readonly string[] Emulators =
    [
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
        "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==",
    ];

    private static readonly string[] Unset = ["none", "null", "default", "true", "false", "n/a", "na", "unset", "empty", "disabled", "optional", "required", "0", "1"];

    public static bool Is(string text)
    {
        var value = text.Trim();
        return value.Length == 0
            || Unset.Contains(value, StringComparer.OrdinalIgnoreCase)
            || Emulators.Contains(value, StringComparer.Ordinal)
            || Template().IsMatch(value)
            || Mask().IsMatch(value)
            || Reference().IsMatch(value)
            || Instruction().IsMatch(value)
            || File().IsMatch(value)
            || Header().IsMatch(value)
            || Identifier().IsMatch(value)
            || Public().IsMatch(value);
    }

    /// <summary>Variables of shells, pipelines, Helm, Octopus and MSBuild, and what is in brackets for a person to replace.</summary>
    [GeneratedRegex(@"\$\{[^}]+\}|\$\([^)]+\)|\{\{.+\}\}|#\{[^}]+\}|^%[A-Za-z_]\w*%$|^__.+__$|^\$[A-Za-z_]\w*$|^<[^<>]+>$|^\[[^\[\]]+\]$|^\{[^{}]*\}$|^@@?[A-Za-z_]\w*@@?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Template();

    [GeneratedRegex(@"^(\*+|[xX]{3,}|\.{3,}|-+|_+|\?+|[•●…]+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Mask();

    [GeneratedRegex(
        @"^@Microsoft\.(KeyVault|AppConfiguration)\(|^https?://[^/]*vault[^/]*/|^(vault|akv|keyvault|kv|op|ssm|secretref|secretsmanager|sm|env|file|secret|gcp|aws|conjur|doppler|infisical):|^arn:aws[\w-]*:|^projects/[^/]+/secrets/|^https?://[^\s@]+$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Reference();

    /// <summary>Words for a person: where the secret comes from.</summary>
    [GeneratedRegex(
        @"user[-_ ]?secrets|key[-_ ]?vault[-_ ]|[-_ ]key[-_ ]?vault|environment[-_ ]?variable|[-_ ]env(ironment)?$|overrid(e|den)[-_ ]|[-_ ]overrid(e|den)|(set|stored|provided|injected|comes|taken|read|supplied)[-_ ](in|by|via|through|at|from|during)[-_ ]|^see[-_ ]|managed[-_ ]identity",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Instruction();

    [GeneratedRegex(
        @"^(?-i:/[a-z0-9/{}_.-]+)$|^(/(run|etc|var|mnt|opt|app|home|usr|secrets|certs|keys|data)/|~/|\.{1,2}[/\\]|[A-Za-z]:\\)\S*$|^[\w./\\ -]+\.(pem|key|pfx|p12|crt|cer|der|json|xml|txt|jwk|jwks)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2_000)]
    private static partial Regex File();

    [GeneratedRegex("^(X(-[A-Za-z0-9]+)+|Authorization|Bearer|Basic|ApiKey|Api-Key|Digest|Negotiate)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Header();

    /// <summary>The id of a key of Amazon, which is no secret.</summary>
    [GeneratedRegex("^A(K|S)IA[A-Z0-9]{16}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Identifier();

    /// <summary>Public keys and certificates, as PEM, in base64 of their DER (SubjectPublicKeyInfo of RSA and EC, PKCS#1), and of OpenSSH.</summary>
    [GeneratedRegex(
        "^-----BEGIN (PUBLIC KEY|RSA PUBLIC KEY|CERTIFICATE)-----|^(MIIBIjANBgkqhkiG9w0BAQ|MIGfMA0GCSqGSIb3DQEBAQ|MII[A-Za-z0-9+/]{2}jANBgkqhkiG9w0BAQEFAAOC|MFkwEwYHKoZIzj0CAQ|MHYwEAYHKoZIzj0CAQ|MIGbMBAGByqGSM49AgEG|MCowBQYDK2Vw)|^(ssh-|ecdsa-)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Public();
}
