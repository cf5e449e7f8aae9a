namespace CryptoAssert.Benchmarks.Randomness;

/// <summary>A generator and the way in which tokens are drawn from it.</summary>
/// <param name="Generator">As its programmers know it.</param>
/// <param name="Form">How tokens are drawn.</param>
/// <param name="Id">The attack that names it.</param>
/// <param name="Tokens">The tokens of a seed; null where the runtime is not on this machine.</param>
/// <param name="Count">How many a service gives at most.</param>
internal sealed record GeneratorCell(string Generator, string Form, string Id, Func<int, int, IReadOnlyList<string>?> Tokens, int Count = 1_300)
{
    /// <summary>A cell whose tokens a script makes.</summary>
    public static GeneratorCell Of(string generator, string script, string format, string id, string alphabet = "", int length = 0, int count = 1_300) => new(
        generator,
        length == 0 ? format : FormattableString.Invariant($"{format} over {alphabet.Length} x {length}"),
        id,
        (seed, wanted) => Runtimes.Tokens(script, format, 1_000_003 * seed, wanted, length == 0 ? [] : [alphabet, FormattableString.Invariant($"{length}")]),
        count);

    /// <summary>A cell whose tokens this runtime makes: the delegate gets a seed and gives a maker of tokens.</summary>
    public static GeneratorCell Of(string form, string id, Func<int, Func<string>> maker, int count = 1_300) => new(".NET Random", form, id, (seed, wanted) =>
    {
        var next = maker(seed);
        return [.. Enumerable.Range(0, wanted).Select(_ => next())];
    }, count);
}
