using Microsoft.Data.Sqlite;

namespace SecretsApi.Comparers;

/// <summary>WHERE key = $guess, in SQLite: one memcmp, 0.02 ns a character, within 100 us of everything else. It takes thousands of pairs.</summary>
public sealed class SqlEquality : SecretComparer
{
    private static readonly SqliteConnection Database = Open();
    private static string? _stored;

    public override bool Matches(string secret, string guess)
    {
        lock (Database)
        {
            if (_stored != secret)
            {
                Execute("DELETE FROM keys; INSERT INTO keys VALUES ($key)", secret);
                _stored = secret;
            }

            return Execute("SELECT COUNT(*) FROM keys WHERE key = $key", guess) is 1L;
        }
    }

    private static SqliteConnection Open()
    {
        var database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = "CREATE TABLE keys (key TEXT PRIMARY KEY)";
        command.ExecuteNonQuery();
        return database;
    }

    private static object? Execute(string sql, string key)
    {
        using var command = Database.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$key", key);
        return command.ExecuteScalar();
    }
}
