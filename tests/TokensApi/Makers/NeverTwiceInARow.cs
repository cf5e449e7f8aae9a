using System.Security.Cryptography;

namespace TokensApi.Makers;

/// <summary>Draws again until a letter differs from the one before.</summary>
public sealed class NeverTwiceInARow : TokenMaker
{
    public override string Next()
    {
        var last = -1;
        return Draw(40, "abcdefghijklmnop", size =>
        {
            int next;
            do
            {
                next = RandomNumberGenerator.GetInt32(size);
            }
            while (next == last);
            return last = next;
        });
    }
}
