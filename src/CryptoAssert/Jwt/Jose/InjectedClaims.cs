using System.Text.Json.Nodes;

namespace CryptoAssert.Jwt.Jose;

/// <summary>The claims whose text users choose, directly or through a profile.</summary>
internal static class InjectedClaims
{
    public static string[] Profile { get; } =
        ["name", "preferred_username", "given_name", "family_name", "nickname", "email", "unique_name", "picture", "tid", "org"];

    public static void Put(JsonObject payload, string[] claims, string text)
    {
        foreach (var claim in claims)
        {
            payload[claim] = text;
        }
    }
}
