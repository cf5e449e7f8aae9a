using System.Text.Json;
using CryptoAssert.Http;

namespace CryptoAssert;

/// <summary>What a form sends about one user: for a log-in, a password reset, a registration. Immutable.</summary>
public sealed class Attempt
{
    private readonly Func<int, Action<OutgoingRequest>> _fill;

    private Attempt(Func<int, Action<OutgoingRequest>> fill) => _fill = fill;

    /// <summary>A JSON body, such as <c>Attempt.Json(new { email = "alice@example.com", password = "wrong" })</c>.</summary>
    public static Attempt Json(object body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var json = JsonSerializer.Serialize(body, JsonSerializerOptions.Web);
        return json.StartsWith('{')
            ? new Attempt(_ => request => request.Json = System.Text.Json.Nodes.JsonNode.Parse(json)!.AsObject())
            : throw new ArgumentException("The body has to be a JSON object, such as new { user = \"alice\", password = \"wrong\" }.", nameof(body));
    }

    /// <summary>Form fields, such as <c>Attempt.Form(("user", "alice"), ("password", "wrong"))</c>.</summary>
    public static Attempt Form(params (string Field, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return new Attempt(_ => request => request.Form = [.. fields.Select(field => KeyValuePair.Create(field.Field, field.Value))]);
    }

    /// <summary>
    /// Another account each time, for services that lock an account after a few wrong passwords: the delegate gets 0, 1, 2, .. and
    /// names an account that no other call named.
    /// </summary>
    public static Attempt Fresh(Func<int, Attempt> attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        return new Attempt(number => attempt(number)._fill(number));
    }

    /// <exception cref="CheckSetupException">The user's own delegate threw.</exception>
    internal void Fill(OutgoingRequest request, int number)
    {
        try
        {
            _fill(number)(request);
        }
#pragma warning disable CA1031 // the delegate is the user's and throws what it likes
        catch (Exception exception) when (exception is not CheckSetupException)
#pragma warning restore CA1031
        {
            throw new CheckSetupException(FormattableString.Invariant($"Attempt.Fresh threw {exception.GetType().Name} for attempt {number}: {exception.Message}"), exception);
        }
    }
}
