using System.Globalization;
using System.Text;
using CryptoAssert.Checks;

namespace CryptoAssert.Tests.Docs;

/// <summary>The figures of docs/keys.md are those of the policies.</summary>
public sealed class KeysDocsTests
{
    private static readonly IReadOnlyList<Attack> Attacks = [.. CheckCatalogue.Attacks.Where(attack => attack.Id.StartsWith("CRY5", StringComparison.Ordinal) || attack.Id.StartsWith("CRY6", StringComparison.Ordinal))];

    [Fact]
    public void The_sizes_of_keys_are_the_policies()
    {
        var table = new StringBuilder("| policy | RSA | elliptic curve | secret | cipher | source |\n|---|---|---|---|---|---|\n");
        foreach (var (name, strength) in new[]
        {
            ("`KeyStrength.Default`", KeyStrength.Default), ("`KeyStrength.Asvs` (`CryptoPolicy.Asvs`)", KeyStrength.Asvs), ("`KeyStrength.Nist`", KeyStrength.Nist), ("`KeyStrength.Cnsa`", KeyStrength.Cnsa),
        })
        {
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {strength.RsaBits:N0} bits | {strength.EcBits} | {strength.SymmetricBits} | {strength.CipherBits} | {strength.Source} |\n");
        }

        Document.Holds("docs/keys.md", "sizes of keys", table.ToString());
    }

    [Fact]
    public void The_costs_of_passwords_are_the_policies()
    {
        var (asvs, nist) = (PasswordStrength.Default, PasswordStrength.Nist);
        var table = new StringBuilder("| at least | `PasswordStrength.Default` | `PasswordStrength.Nist` |\n|---|---|---|\n");
        void Row(string name, Func<PasswordStrength, string> figure) => table.Append(CultureInfo.InvariantCulture, $"| {name} | {figure(asvs)} | {figure(nist)} |\n");

        Row("PBKDF2-HMAC-SHA512, rounds of SHA-512-crypt", strength => Count(strength.Pbkdf2Sha512Iterations));
        Row("PBKDF2-HMAC-SHA256, rounds of SHA-256-crypt", strength => Count(strength.Pbkdf2Sha256Iterations));
        Row("PBKDF2-HMAC-SHA1", strength => Count(strength.Pbkdf2Sha1Iterations));
        Row("Argon2id, one of", strength => string.Join("; ", strength.Argon2.Select(cost => $"{Count(cost.Memory)} KiB and t = {cost.Passes}")));
        Row("scrypt at r = 8, one of", strength => string.Join("; ", strength.Scrypt.Select(cost => $"N = {Count(cost.N)} and p = {cost.Parallelism}")));
        Row("bcrypt, cost", strength => Count(strength.BcryptCost));
        Row("yescrypt, memory", strength => $"{Count(strength.YescryptMemory)} KiB");
        Row("salt, output", strength => $"{Count(strength.SaltBits)} and {Count(strength.OutputBits)} bits");
        Row("source", strength => strength.Source);

        Document.Holds("docs/keys.md", "costs of passwords", table.ToString());
    }

    [Fact]
    public void The_levels_of_ASVS_are_those_of_the_requirements_that_are_cited()
    {
        var table = new StringBuilder("| requirement | from level | asks for | figures | checks |\n|---|---|---|---|---|\n");
        foreach (var requirement in AsvsRequirement.OfKeysAndPasswords)
        {
            var checks = Attacks.Where(attack => attack.References.Contains($"ASVS {requirement.Number}", StringComparer.Ordinal)).Select(attack => attack.Id);
            table.Append(CultureInfo.InvariantCulture, $"| {requirement.Number} | {requirement.Level} | {requirement.Asks} | {requirement.Threshold} | {string.Join(", ", checks)} |\n");
        }

        Document.Holds("docs/keys.md", "ASVS levels", table.ToString());
    }

    [Fact]
    public void Every_requirement_of_ASVS_that_a_check_cites_has_its_level() => Assert.Equal(
        AsvsRequirement.OfKeysAndPasswords.Select(requirement => $"ASVS {requirement.Number}").Order(StringComparer.Ordinal),
        Attacks.SelectMany(attack => attack.References).Where(reference => reference.StartsWith("ASVS ", StringComparison.Ordinal) && char.IsAsciiDigit(reference[5])).Distinct().Order(StringComparer.Ordinal));

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
