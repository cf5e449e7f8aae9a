using System.Text.Json.Nodes;
using HardenedApi.Strict;
using Microsoft.Data.Sqlite;

namespace VulnerableApi.Flaws;

/// <summary><c>$"SELECT name FROM users WHERE id = '{sub}'"</c>: the token is signed, so what could be in it?</summary>
public sealed class FindsTheUserBySqlText : HandWrittenFlaw
{
    public override string FallsTo => "CRY2130";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool SubjectIsSound(JsonObject claims) =>
            StrictRules.Text(claims, "sub") is { } subject && NameOf(subject) is not null;

    protected override JsonObject? Verify(string token)
    {
        var claims = base.Verify(token);
        if (claims is not null)
        {
            claims["sub"] = NameOf(claims["sub"]!.ToString());
        }

        return claims;
    }

    private static string? NameOf(string subject)
    {
        using var users = new SqliteConnection("Data Source=:memory:");
        users.Open();
        using var command = users.CreateCommand();
        command.CommandText = "CREATE TABLE users (id TEXT, name TEXT); INSERT INTO users VALUES ('cryptoassert-user', 'Alice');";
        command.ExecuteNonQuery();
        command.CommandText = $"SELECT name FROM users WHERE id = '{subject}'";
        try
        {
            return command.ExecuteScalar() as string;
        }
        catch (SqliteException)
        {
            return null;
        }
    }
    }
}
