using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi;

/// <summary>Three canonical segments, with a JSON reader of the flaw's own.</summary>
public abstract class ReadsOwnJson(string alg) : StrictVerifier(alg)
{
    protected override StrictJws? Read(string token) =>
        token.Length <= StrictJws.LongestToken && token.Split('.') is [var header, var payload, var signature]
        && StrictJws.Canonical(header) is { } headerBytes && StrictJws.Canonical(payload) is { } payloadBytes
        && StrictJws.Canonical(signature) is { } signatureBytes
        && HeaderOf(headerBytes) is { } headerJson && PayloadOf(payloadBytes, headerJson) is { } payloadJson
            ? new StrictJws(headerJson, payloadJson, Encoding.ASCII.GetBytes($"{header}.{payload}"), signatureBytes)
            : null;

    protected virtual JsonObject? HeaderOf(byte[] bytes) => StrictJws.JsonObjectOf(bytes);

    protected virtual JsonObject? PayloadOf(byte[] bytes, JsonObject header) => StrictJws.JsonObjectOf(bytes);
}
