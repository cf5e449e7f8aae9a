namespace CryptoAssert.Keys.Cracking;

/// <summary>How words with spaces between them are written as one secret.</summary>
internal static class PhraseSpellings
{
    public static SecretStep[] All { get; } =
    [
        Spelling("in one", separator: 0, first: false, others: false, all: false),
        Spelling("in PascalCase", separator: 0, first: true, others: true, all: false),
        Spelling("in camelCase", separator: 0, first: false, others: true, all: false),
        Spelling("with hyphens", separator: '-', first: false, others: false, all: false),
        Spelling("with underscores", separator: '_', first: false, others: false, all: false),
        SecretStep.None,
        Spelling("with underscores, in capitals", separator: '_', first: false, others: false, all: true),
    ];

    private static SecretStep Spelling(string description, int separator, bool first, bool others, bool all) =>
        new(description, (from, to) =>
        {
            var length = 0;
            for (var i = 0; i < from.Length; i++)
            {
                if (from[i] == ' ')
                {
                    if (separator != 0)
                    {
                        to[length++] = (byte)separator;
                    }

                    continue;
                }

                var isCapital = all || (i == 0 ? first : others && from[i - 1] == ' ');
                to[length++] = isCapital && char.IsAsciiLetterLower((char)from[i]) ? (byte)(from[i] & ~0x20) : from[i];
            }

            return length;
        });
}
