using System.Security.Cryptography;
using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Mathematics;

/// <summary>
/// A service key with the public exponent 3, which .NET does not generate and old hardware still holds. Made for these
/// tests.
/// </summary>
internal static class SmallExponentKey
{
    private const string Pkcs8 =
        """
        MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQC3PajlTkqL5JmrPB2ADm6NsIn6vBVQ3q1kJGydnEoXZKsk+mfmaE29RXHqw0
        YDuNSlbuTHeh0Jvc1Q6Rk8nUYIIV0JzNqjM4Q2NKkuFxpIS7d5+WAnUTP5V92rM91DSwaNvVQwwHNUjnRRuFkcIMciI9pUKrh2z2x17jiWy1yR
        apPosv0NHBh7L7KJns0vSb15LWjYZeCrrLYuXj7xdvFYD1XVdD5uVrSwvh9tdJLAufNCFLG5d9gAq+eH18qQNvKZEkEUBTpD1xD4T620kGfuuc
        ZOBIsq9Pu4+Cgk2f5rjXXFQeE8wDqUx2IV9hCJ/dPIuv/+8g5x0ISNfV+SXThzAgEDAoIBAHopG0OJhwftu8d9aQAJnwkgW/x9Y4s/HkLC8xO9
        hrpDHMNRmpma3n4uS/HXhAJ7OG5J7dpRaLEpM4tGENMThAVrk1vd5xd3rXl4cMlkvDAyelFQ6sTgzVDlPnIik4IyBF5+OCCATOMJouElkL1rL2
        wX5uLHJaSKSE6e0GSHkwubQWtLO/xa7tB2qg5VYUJhwrnyJvux0Kdt+afx3S824S0J5P8S7HkrAgJ0DdWXARnu9B6kUOYmM8wf+i2tASsgJHM1
        MsMaFfu4TVKuS+wvybzfWeSwx9p/tno2a8Wl0kppl+WPNZWH68TmqEIehRu5kc/8bz7kUywh6dduUwJBzosCgYEA5F2DiHt01KgP7GuayNm3h3
        4cX0Qtv1YMxv/KJmNTtu6GiII7McHwiV5jp9M0bKHZQJhH4a+iqCjRu9ZC7kDJv6uZFp/CEkB3ZYwiG2hwBLuFl/S2YFholH2b7iR9kcBYFHbO
        iQKX+SAZO/Bfkl/HR9RIt2GJrawA7yX9OG4wFhsCgYEAzWo+mpce3ZptxwiD8nH/keQlzxqtaFp6+LKpTMdQ6KX59dScqfalqE6sYtndpHf6RH
        vWVrCb4iWqNG0RWo68/ECpXk+cBwnLN3AoIGnYtJflJ4JE/wrM1YQKmFfjsTuW/XYch9ncX81UKcJotoCgMTx3ob8R5AOctqRaqqDKbIkCgYEA
        mD5XsFJN4xq1SEe8heZ6WlQS6i1z1OQIhKqGxEI3z0mvBawndoFLBj7tGozNncE7gGWFQR/BxXCL0o7XSYCGf8e7ZGqBYYBPmQgWvPBKrdJZD/
        h5lZBFuFO9SW2pC9WQDaSJsKxlUMAQ0qA/tuqE2o2Fz5ZbyR1V9MP+JZ7KuWcCgYEAiPF/EboUk7xJL1sCoaFVC+1uihHI8DxR+yHGMy+LRcP7
        +ThocU8ZGt8dlzvpGE/8LafkOcsSlsPGzZ4LkbR9/YBw6YpoBLEyJPVwFZvlzbqYxQGDVLHd461cZY/tINJkqPloWpE9lTONcSxFzwBqy32lFn
        9hQq0TJG2RxxXcSFsCgYAM2XUHhGfChGGVrY4k+oAbrjYXS5bbvHUVvGy4AUy+xgzxjnwpgKq11eAkP5ath2PqJ1ruQyzgzkUbjdhVAHSH6Bm9
        fA/O50Awwig4t8VosoGP1r1oLrorC7kPq7sJ/R7t46pD+uQYIXiH6yg3xScYafGGIuTIu0F3EaWhztH+uw==
        """;

    public static ServiceKey Rs256 { get; } = new("RS256", new RsaSecurityKey(Import()));

    private static RSA Import()
    {
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(Convert.FromBase64String(Pkcs8), out _);
        return rsa;
    }
}
