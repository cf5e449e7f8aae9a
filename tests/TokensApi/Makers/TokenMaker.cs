namespace TokensApi.Makers;

/// <summary>Makes tokens as somebody wrote it. One request at a time.</summary>
public abstract class TokenMaker
{
    protected const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public abstract string Next();

    /// <summary>Characters of an alphabet, each drawn by a delegate.</summary>
    protected static string Draw(int length, string alphabet, Func<int, int> next)
    {
        var text = new char[length];
        for (var i = 0; i < length; i++)
        {
            text[i] = alphabet[next(alphabet.Length)];
        }

        return new string(text);
    }
}
