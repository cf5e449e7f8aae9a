namespace CryptoAssert.Keys.Cracking.Words;

/// <summary>Secrets of .NET tutorials, templates and question-and-answer threads.</summary>
internal static class DotNetSecrets
{
    public const string Lines =
        """
        super-secret-jwt-token-with-at-least-32-characters-long
        your-super-secret-jwt-token-with-at-least-32-characters-long
        this is my custom Secret key for authentication
        this is my custom Secret key for authnetication
        THIS IS USED TO SIGN AND VERIFY JWT TOKENS, REPLACE IT WITH YOUR OWN SECRET, IT CAN BE ANY STRING
        GQDstcKsx0NHjPOuXOYg5MbeJ1XT0uFiwDVvVBrk
        db3OIsj+BXE9NZDy0t8W3TcNekrF+2d/1sFnWG4HnV8TZY30iTOdtVWJG8abWvB1GlOgJuQZdcF2Luqm/hccMw==
        SecretKey012345678901234567890123456789012345678901234567890123456789
        superSecretKey@345
        C1CF4B7DC4C4175B6618DE4F55CA4
        JWTAuthenticationHIGHsecuredPasswordVVVp1OH7Xzyr
        JWTRefreshTokenHIGHsecuredPasswordVVVp1OH7Xzyr
        ByYM000OLlMQG6VVVp1OH7Xzyr7gHuw1qvUC5dcGt3SNM
        Yh2k7QSu4l8CZg5p6X3Pna9L0Miy4D3Bvt0JVr87UcOj69Kqw5R2Nmf4FWs03Hdx
        ThisIsMySecretKeyForJwtTokenGeneration
        this_is_our_supper_long_security_key_for_token_validation_project_2018_09_07$smesk.in
        mysupersecret_secretsecretsecretkey!123
        mysupersecret_secretkey!123
        mysupersecretkeymysupersecretkey
        401b09eab3c013d4ca54922bb802bec8fd5318192b0a75f201d8b3727429090fb337591abd3e44453b954555b7a0812e1081c39b740293f765eae731f5a65ed1
        iNivDmHLpUA223sqsfhqGbMRdRj1PVkH
        fedaf7d8863b48e197b9287d492b708e
        DhftOS5uphK3vmCJQrexST1RsyjZBjXWRgJMFPU4
        ijurkbdlhmklqacwqzdxmkkhvqowlyqa
        sz8eI7OdHBrjrIo8j9nTW/rQyO1OvY0pAQ2wDKQZw/0=
        TW9zaGVFcmV6UHJpdmF0ZUtleQ==
        sdfsdfsjdbf78sdyfssdfsdfbuidfs98gdfsdbf
        SecretKeywqewqeqqqqqqqqqqqweeeeeeeeeeeeeeeeeeeqweqe
        asdv234234^&%&^%&^hjsdfb2%%%
        S0M3RAN0MS3CR3T!1!MAG1C!1!
        the secret that needs to be at least 16 characters long for HmacSha256
        my-32-character-ultra-secure-and-ultra-long-secret
        MynameisJamesBond007
        Thisismytestprivatekey
        StrONGKAutHENTICATIONKEy
        super secret unguessable key
        my top secret key
        your-super-secret-key-at-least-32-characters-long
        YourSuperSecretKeyHereMustBeAtLeast32CharactersLong!
        YourSuperSecretKeyWithAtLeast32Characters
        404E635266556A586E3272357538782F413F4428472B4B6250645367566B5970
        09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7
        my-secret-token-to-change-in-production
        ThisIsMySuperSecretKeyForJwtAuthentication
        YourSuperSecretKeyThatIsAtLeast32CharactersLong
        MySuperSecretKeyThatIsAtLeast32CharactersLong
        your_super_secret_key
        your-super-secret-key
        super-secret-key
        supersecretkey
        supersecret
        super-secret
        SuperSecretKey@345
        ThisismySecretKey
        MySecretKey
        mysecretkey
        my-secret-key
        mysecret
        my_secret
        secretkey
        secret-key
        secret_key
        SecretKey
        jwtsecret
        jwt-secret
        jwt_secret
        jwtkey
        verysecret
        secret123
        password
        123456
        12345678901234567890123456789012
        abcdefghijklmnopqrstuvwxyz
        admin
        test
        key
        ThisIsASecretKey
        ThisIsMySecretKey
        ThisIsMySecretKey12345
        thisismysecretkey
        this is my secret key
        this is my secret key for authentication
        this is a very secret key
        This is my super secret key
        This is my test key
        This is a secret key for JWT authentication
        this is the secret key to generate the jwt token
        this is my custom Secret key
        This is my custom Secret key for authentication
        This is the key that we will use in the encryption
        MySecretKeyIsSecretSoDoNotTell
        my super secret key
        my super secret key for jwt
        MySuperSecretKey
        MySuperSecretKey123
        MySuperSecretKey12345
        MySuperSecretKey!
        MySuperSecureKey
        MySecretKey123
        MyVerySecretKey
        MyVerySuperSecretKey
        MyTopSecretKey
        MyJwtSecretKey
        MySecurityKey
        MySigningKey
        SuperSecretKey
        SuperSecretKey123
        SuperSecretKey123!
        SuperSecretKey12345
        SuperSecretPassword
        SuperSecretSigningKey
        superSecretKey@123
        superSecretKey@345superSecretKey@345
        superSecretKey@83298uhdsjhkh
        super secret key
        super secret key that nobody knows
        super secret key for signing tokens
        VerySecretKey
        VerySecretKey123
        very secret key
        veryVerySecretKey
        veryverysecretkey
        veryverysuperSecretkey
        veryverysecret.....
        veryVerySuperSecretKey
        TopSecretKey
        topsecretkey
        SecretKey123
        SecretKey12345
        SecretKeyForJwt
        SecretKeyForSigning
        Secret_Key
        SecurityKey
        SigningKey
        JwtSecretKey
        JwtSecretKey123
        JWTSecretKey
        JWTAuthenticationSecretKey
        JWTAuthenticationHIGHsecuredPassword
        JwtKey
        JwtSigningKey
        needtogetthisfromenvironment
        need_to_get_this_from_environment
        TemporarySecretKey
        SomeSecretKey
        some-secret-key
        some_big_key_value
        some_super_secret_key
        SomeVeryLongSecretKey
        AVeryLongSecretKey
        A very long secret key that should be stored somewhere safe
        a very long secret key that is at least 32 characters
        aVeryLongSecretKeyThatIsAtLeast32Characters
        ThisKeyMustBeAtLeast16Characters
        ThisKeyMustBeAtLeast32CharactersLong
        ThisIsASecretKeyThatIsAtLeast32CharactersLong
        ThisIsAVerySecretKeyThatIsAtLeast32CharactersLong
        ThisIsAVeryLongSecretKey
        ThisIsAVeryLongSecretKeyForJwtTokenGeneration
        ThisIsAVerySecureKeyForJwtTokenGeneration
        ThisIsMySuperSecretKey
        ThisIsMySuperSecretKey123
        ThisIsMySuperSecretKeyThatIsAtLeast32Characters
        ThisIsASuperSecretKey
        ThisIsASuperSecretKeyForJwtAuthentication
        ThisIsTheSecretKeyForJwt
        this-is-my-secret-key
        this-is-a-secret-key
        this-is-a-very-secret-key
        this-is-my-super-secret-key
        this-is-a-super-secret-key-with-at-least-32-characters
        this_is_not_secure_at_all_1234567890
        YourSecretKey
        YourSecretKeyHere
        YourSecretKeyHere123
        YourSecretKeyForAuthenticationOfApplication
        YourSecretKeyForJwtTokenGeneration
        YourSuperSecretKey
        YourSuperSecretKey123
        YourSuperSecretKeyHere
        YourSuperSecretKeyForJwt
        YourSuperSecretKeyForJwtTokenGeneration
        YourVerySecretKey
        YourVerySecretKeyHere
        YourVeryLongSecretKeyHere
        YourVeryStrongSecretKey
        YourVerySecureSecretKeyHereThatIsAtLeast32CharactersLong
        YourJwtSecretKey
        YourJwtSecretKeyHere
        YourStrongSecretKey
        YourSigningKey
        YourKeyHere
        YourSecretKeyMustBeAtLeast32CharactersLong
        YourSuperSecretKeyMustBeAtLeast32CharactersLong
        Your_Secret_Key
        Your_Super_Secret_Key
        Your_Secret_Key_Here
        Your-Secret-Key
        your secret key
        your-secret-key-here
        your-secret-key-here-at-least-32-characters
        your-very-secure-secret-key
        your-256-bit-secret-your-256-bit-secret
        your-super-secret-jwt-key
        your_secret_key_here
        your_secret_key_at_least_32_characters_long
        a_very_secret_key_that_is_at_least_32_characters_long
        a-very-secret-key-that-is-at-least-32-characters-long
        DevelopmentSecretKey
        development-secret-key-at-least-32-characters
        DevSecretKeyThatIsAtLeast32CharactersLong
        dev-only-secret-key-that-is-at-least-32-characters-long
        TestSecretKey
        test-secret-key-that-is-at-least-32-characters-long
        my-secret-key-at-least-32-characters-long
        my_super_secret_key
        my_super_secret_key_that_is_at_least_32_characters
        my-super-secret-key-that-is-at-least-32-characters-long
        super_secret_key_that_is_long_enough_for_hs256
        supersecretkey123
        supersecretkey12345
        supersecretkeysupersecretkey
        0123456789ABCDEF0123456789ABCDEF
        1234567890123456
        12345678901234567890
        123456789012345678901234567890
        1234567890123456789012345678901234567890
        1234567890abcdefghijklmnopqrstuvwxyz
        abcdefghijklmnopqrstuvwxyz123456
        abcdefghijklmnopqrstuvwxyz0123456789
        ABCDEFGHIJKLMNOPQRSTUVWXYZ123456
        E546C8DF278CD5931069B522E695D4F2
        856FECBA3B06519C8DDDBC80BB080553
        PDv7DrqznYL6nv7DrqzjnQYO9JxIsWdcjnQYL6nu0f
        b14ca5898a4e4133bbce2ea2315a1916
        """;
}
