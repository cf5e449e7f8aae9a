using System.Text;

namespace CryptoAssert.Keys.Cracking.Words;

/// <summary>A word list of the user's own.</summary>
internal static class WordList
{
    /// <summary>Its lines without their ends, which may be LF or CR LF; empty ones are left out.</summary>
    public static IEnumerable<string> Read(string path) => File.ReadLines(path, Encoding.UTF8).Where(line => line.Length > 0);
}
