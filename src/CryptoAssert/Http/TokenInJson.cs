using System.Text.Json.Nodes;

namespace CryptoAssert.Http;

/// <summary>In a field of the JSON body; a dotted path names a nested one.</summary>
internal sealed class TokenInJson(string path) : TokenPlace
{
    public override string Description => $"JSON field {path}";

    public override bool CanCarry(string token) => true;

    public override void Put(OutgoingRequest request, string token)
    {
        var target = request.Json ??= [];
        var names = path.Split('.');
        foreach (var name in names[..^1])
        {
            if (target[name] is not JsonObject nested)
            {
                target[name] = nested = [];
            }

            target = nested;
        }

        target[names[^1]] = token;
    }
}
