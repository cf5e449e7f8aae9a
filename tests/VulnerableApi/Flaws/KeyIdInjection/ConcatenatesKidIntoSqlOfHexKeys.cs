using System.Text.Json.Nodes;
using HardenedApi.Strict;
using Microsoft.Data.Sqlite;

namespace VulnerableApi.Flaws;

/// <summary>The same query on a table that holds its secrets in hexadecimal.</summary>
public sealed class ConcatenatesKidIntoSqlOfHexKeys : HandWrittenFlaw
{
    public override string FallsTo => "CRY1076";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed : KeyLookupVerifier, IDisposable
    {
        private readonly SqliteConnection _database = new("Data Source=:memory:");

        public Flawed(string alg)
            : base(alg)
        {
            _database.Open();
            using var create = _database.CreateCommand();
            create.CommandText = "CREATE TABLE signing_keys (kid TEXT, secret TEXT); INSERT INTO signing_keys VALUES ($kid, "
                + "$secret)";
            create.Parameters.AddWithValue("$kid", Key.Kid);
            create.Parameters.AddWithValue("$secret", Convert.ToHexString(Key.Secret));
            create.ExecuteNonQuery();
        }

        public void Dispose() => _database.Dispose();

        protected override byte[]? FindKey(JsonNode? kid)
        {
            try
            {
                using var query = _database.CreateCommand();
#pragma warning disable CA2100 // the mistake itself
                query.CommandText = $"SELECT secret FROM signing_keys WHERE kid = '{Text(kid)}'";
#pragma warning restore CA2100
                return query.ExecuteScalar() is string secret ? Convert.FromHexString(secret) : null;
            }
            catch (Exception exception) when (exception is SqliteException or FormatException or InvalidOperationException)
            {
                return null;
            }
        }
    }
}
