using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Tests.Keys;

/// <summary>The service with keys, with settings, and what it is given.</summary>
internal static class KeysApps
{
    public static WebApplicationFactory<KeysApi.Program> App(params (string Key, string Value)[] settings) =>
        new WebApplicationFactory<KeysApi.Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }
        });

    public static string Random64() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(64));

    public static string Token(string secret)
    {
        static string Segment(string json) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(json));
        var input = $"{Segment("""{"alg":"HS256","typ":"JWT"}""")}.{Segment("""{"iss":"https://issuer.example","sub":"alice"}""")}";
        return $"{input}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(input)))}";
    }

    public static string Jwks(RSA rsa)
    {
        var key = rsa.ExportParameters(includePrivateParameters: false);
        return $$"""{"keys":[{"kty":"RSA","kid":"a","use":"sig","alg":"RS256","n":"{{Base64UrlEncoder.Encode(key.Modulus)}}","e":"{{Base64UrlEncoder.Encode(key.Exponent)}}"}]}""";
    }
}
