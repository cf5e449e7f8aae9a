using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>Encrypts to the key of a service as its correspondents do: RSA-OAEP, A128KW or A256KW, or dir (RFC 7518 4).</summary>
internal sealed class JweRecipient
{
    private readonly SecurityKey _key;

    public JweRecipient(SecurityKey key)
    {
        _key = key;
        Alg = key switch
        {
            SymmetricSecurityKey { Key.Length: 16 } => SecurityAlgorithms.Aes128KW,
            SymmetricSecurityKey { Key.Length: 32 } => SecurityAlgorithms.Aes256KW,
            SymmetricSecurityKey { Key.Length: Jwe.ContentKeyBytes } => "dir",
            _ when JwsSigner.Rsa(key) is not null => SecurityAlgorithms.RsaOAEP,
            _ => "",
        };
    }

    public string Alg { get; }

    /// <summary>Why nothing can be encrypted to the key; null when it can.</summary>
    public string? Unsupported => Alg.Length > 0
        ? null
        : "the service's encryption key is neither RSA nor symmetric with 16, 32 or 64 bytes: nothing here encrypts to it";

    /// <summary>A well-formed JWE that the service can decrypt.</summary>
    public Jwe Encrypt(Attacker attacker, string plaintext, Action<JsonObject>? header = null) =>
        Encrypt(attacker, Encoding.UTF8.GetBytes(plaintext), header);

    /// <inheritdoc cref="Encrypt(Attacker, string, Action{JsonObject}?)"/>
    public Jwe Encrypt(Attacker attacker, byte[] plaintext, Action<JsonObject>? header = null)
    {
        var contentKey = NewContentKey(attacker);
        return Jwe.Encrypt(NewHeader(header), Wrap(contentKey), contentKey, attacker.Bytes(16), plaintext);
    }

    /// <summary>The header of a nested token, addressed to the service's key.</summary>
    public JsonObject NewHeader(Action<JsonObject>? change = null)
    {
        var header = new JsonObject { ["alg"] = Alg, ["cty"] = "JWT" };
        if (!string.IsNullOrEmpty(_key.KeyId))
        {
            header["kid"] = _key.KeyId;
        }

        change?.Invoke(header);
        return header;
    }

    /// <summary>A content key: the shared key itself where nothing wraps one.</summary>
    public byte[] NewContentKey(Attacker attacker) => Alg == "dir" ? ((SymmetricSecurityKey)_key).Key : attacker.Bytes(Jwe.ContentKeyBytes);

    public byte[] Wrap(byte[] contentKey) => Alg switch
    {
        "dir" => [],
        SecurityAlgorithms.RsaOAEP => Wrap(contentKey, RSAEncryptionPadding.OaepSHA1),
        _ => new SymmetricKeyWrapProvider(_key, Alg).WrapKey(contentKey),
    };

    public byte[] Wrap(byte[] contentKey, RSAEncryptionPadding padding) => JwsSigner.Rsa(_key)!.Encrypt(contentKey, padding);
}
