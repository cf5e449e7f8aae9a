namespace CryptoAssert.Keys.Cracking.Words;

/// <summary>Secrets of the documentation and tutorials of FastAPI, Flask and Django.</summary>
internal static class PythonSecrets
{
    public const string Lines =
        """
        dev
        development
        your_secret_key
        your-secret
        super-secret-key-please-change
        super secret
        super_secret
        super_secret_key
        SUPER_SECRET_KEY
        SUPERSECRET
        supersecret123
        my precious
        my_precious
        hard to guess string
        hard-to-guess-string
        hard_to_guess_string
        you-will-never-guess
        you will never guess
        you-should-change-this
        a really really really really long secret key
        a_really_long_secret_key
        A0Zr98j/3yX R~XHH!jmN]LWX/,?RT
        _5#y2L"F4Q8z\n\xec]/
        192b9bdd22ab9ed4d12e236c78afcb9a393ec15f71bbf5dc987d54727823bcbf
        thisisthesecretkey
        thisissecret
        this is secret
        this-is-secret
        this should be configured
        this-really-needs-to-be-changed
        thisismysecret
        t1NP63m4wnBg6nyHYKfmc2TpCOGI4nss
        jwt-secret-string
        super-secret-jwt-key
        your-jwt-secret-key
        your-jwt-secret-key-change-in-production
        your-secret-key-change-in-production
        your-secret-key-change-this-in-production
        your-super-secret-key-change-in-production
        your-super-secret-key-change-this-in-production
        change-this-in-production
        change-me-in-production
        change_me_in_production
        change-in-production
        change_this_secret_key
        changeme-in-production
        dev-secret
        dev_secret
        dev-secret-key
        dev_secret_key
        dev-secret-key-change-in-production
        dev-key
        devkey
        devsecret
        default-secret
        default_secret
        default_secret_key
        default-secret-key
        default_jwt_secret
        default_jwt_secret_key
        defaultsecret
        django-insecure
        django-insecure-key
        django-insecure-change-me
        insecure
        insecure-secret-key
        insecure-dev-key
        not-secret
        not-a-secret
        notasecret
        not_very_secret
        secret!
        secret!!
        Secret
        SECRET123
        secret1
        secret1234
        secret12345
        secret_key_here
        secret-key-goes-here
        secretkey123
        secret_key_123
        SECRET-KEY
        fastapi-secret
        fastapi-secret-key
        fastapi-users
        flask-secret-key
        flask_secret_key
        flask-secret
        jose
        SECRETKEY
        temporary_secret_key
        """;
}
