using System.Reflection;
using System.Text.RegularExpressions;

namespace CryptoAssert.Tests;

/// <summary>Every public verb of the library: an extension method that gives a check.</summary>
internal static partial class Verbs
{
    public static IReadOnlyList<MethodInfo> All { get; } =
    [
        .. typeof(SecurityCheck).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => typeof(SecurityCheck).IsAssignableFrom(method.ReturnType)),
    ];

    /// <summary>The verb and what it is given besides the subject: <c>Resists(JwtAttack)</c>.</summary>
    public static string Signature(MethodInfo verb, string? name = null, int from = 1) =>
        $"{name ?? verb.Name}({string.Join(", ", verb.GetParameters().Skip(from).Select(parameter => parameter.ParameterType.Name)
            .TakeWhile((_, i) => verb.GetParameters()[i + from].Name is not ("file" or "because")))})";

    /// <summary>The bare form: <c>RejectUnsignedJwt</c>, <c>HaveStrongKeys</c>, <c>BeStrong</c>.</summary>
    public static string Bare(string verb) => verb switch
    {
        "ConfigurationHoldsNoSecrets" => "HoldNoSecretsInConfiguration",
        _ when verb.StartsWith("DoesNot", StringComparison.Ordinal) => verb["Does".Length..],
        _ when verb.StartsWith("Has", StringComparison.Ordinal) && char.IsUpper(verb[3]) => $"Have{verb[3..]}",
        _ when verb.StartsWith("Is", StringComparison.Ordinal) && char.IsUpper(verb[2]) => $"Be{verb[2..]}",
        _ when verb.StartsWith("Are", StringComparison.Ordinal) => $"Be{verb[3..]}",
        _ => ThirdPerson().Replace(verb, match => match.Value is "Hashes" ? "Hash" : match.Value[..^1], 1),
    };

    [GeneratedRegex("^[A-Z][a-z]+s(?=[A-Z]|$)")]
    private static partial Regex ThirdPerson();
}
