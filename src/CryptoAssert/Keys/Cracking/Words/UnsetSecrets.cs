namespace CryptoAssert.Keys.Cracking.Words;

/// <summary>
/// What stands where a secret should: texts of missing values, names of types and of settings, variables that nobody expanded.
/// </summary>
internal static class UnsetSecrets
{
    public const string Lines =
        """
        secret
        changeme
        your-256-bit-secret
        a-string-secret-at-least-256-bits-long
        your-384-bit-secret
        your-512-bit-secret
        null
        undefined
        None
        nil
        NULL
        NaN
        true
        false
        0
        System.Byte[]
        System.Char[]
        System.String
        System.Object
        Microsoft.IdentityModel.Tokens.SymmetricSecurityKey
        Microsoft.Extensions.Configuration.ConfigurationSection
        [object Object]
        [object Promise]
        [B
        b''
        ${JWT_SECRET}
        $JWT_SECRET
        %JWT_SECRET%
        {{JWT_SECRET}}
        #{JwtSecret}#
        <your-secret>
        <secret>
        JWT_SECRET
        SECRET_KEY
        Jwt:Key
        your-secret-key
        change-me
        CHANGE_ME
        placeholder
        TODO
        (null)
        <null>
        none
        NONE
        Nothing
        unset
        empty
        default
        Default
        System.Byte[*]
        System.ReadOnlyMemory`1[System.Byte]
        System.ReadOnlyMemory<Byte>[32]
        Microsoft.Extensions.Configuration.ConfigurationRoot
        Microsoft.Extensions.Configuration.ConfigurationManager
        Microsoft.AspNetCore.Builder.WebApplication
        System.Security.SecureString
        System.Text.UTF8Encoding+UTF8EncodingSealed
        System.Threading.Tasks.Task`1[System.String]
        <Buffer >
        [object ArrayBuffer]
        [object Undefined]
        [object Null]
        function () { [native code] }
        <nil>
        %!s(<nil>)
        []
        {}
        ""
        ''
        Array
        Object
        ${jwt.secret}
        ${JWT_KEY}
        ${JWT_SECRET_KEY}
        ${SECRET_KEY}
        ${APP_SECRET}
        ${app.jwtSecret}
        ${app.jwt.secret}
        ${application.security.jwt.secret-key}
        $SECRET_KEY
        $JWT_KEY
        %JWT_KEY%
        %SECRET_KEY%
        {{SECRET_KEY}}
        {{ jwt_secret }}
        {{ .Values.jwtSecret }}
        #{JWT_SECRET}#
        #{Jwt:Key}#
        __JWT_SECRET__
        __JwtKey__
        @Microsoft.KeyVault(SecretUri=
        process.env.JWT_SECRET
        process.env.SECRET_KEY
        process.env.SECRET
        process.env.TOKEN_SECRET
        ENV['SECRET_KEY_BASE']
        os.environ['SECRET_KEY']
        env('JWT_SECRET')
        Environment.GetEnvironmentVariable("JWT_KEY")
        builder.Configuration["Jwt:Key"]
        Configuration["Jwt:Key"]
        JwtSettings:Secret
        JwtSettings:SecretKey
        JwtSettings:Key
        Jwt:Secret
        Jwt:SecretKey
        JWT:Secret
        JWT:Key
        AppSettings:Secret
        AppSettings:Token
        Authentication:SecretForKey
        JWT_KEY
        JWT_SECRET_KEY
        TOKEN_SECRET
        ACCESS_TOKEN_SECRET
        REFRESH_TOKEN_SECRET
        SECRET
        APP_SECRET
        APP_KEY
        SESSION_SECRET
        <your-secret-key>
        <your-jwt-secret>
        <jwt-secret>
        <YOUR_SECRET>
        <YOUR_SECRET_KEY>
        <insert-secret-here>
        [your-secret-key]
        [secret]
        YOUR_SECRET
        YOUR_SECRET_KEY
        YOUR_SECRET_KEY_HERE
        YOUR_JWT_SECRET
        YOUR_JWT_SECRET_KEY
        REPLACE_ME
        REPLACE_WITH_YOUR_SECRET
        replace-me
        replace_me
        replaceme
        replace_this_secret
        ChangeMe
        CHANGEME
        change_me
        changeit
        change-it
        changethis
        change-this
        CHANGE_THIS
        CHANGE_THIS_SECRET
        changeme123
        TODO: change me
        tbd
        TBD
        xxx
        XXX
        xxxxxxxx
        XXXXXXXXXXXXXXXXXXXXX
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        ********
        redacted
        REDACTED
        insert-your-secret-here
        fill-me-in
        example
        sample
        dummy
        fake
        foo
        bar
        foobar
        lorem ipsum
        000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
        0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20
        00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff
        0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        """;
}
