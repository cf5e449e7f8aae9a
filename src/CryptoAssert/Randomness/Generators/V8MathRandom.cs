using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// Text from Math.random() of V8 7.1 to 14.3 (Node.js 12 to 25, Chrome 71 to 143), linear in the state of xorshift128+: public
/// predictors recover it with an SMT solver (z3) from whole values, linear algebra does so from their leading digits.
/// </summary>
internal sealed class V8MathRandom : PredictableGenerator
{
    private const double BitsNeeded = 190; // 128 of the state, 44 for the bound, the rest for what is tried

    public override string Id => "CRY4005";

    public override string Generator => "Math.random() (V8, xorshift128+)";

    public override IReadOnlyList<string> References =>
    [
        .. base.References,
        "https://v8.dev/blog/math-random",
        "Vigna: Further scramblings of Marsaglia's xorshift generators (JCAM 315, 2017)",
        "https://github.com/matthewoestreich/js-randomness-predictor",
        "V8 commits ac66c97cfdd (7.1), e0609ce60ac (13.5), 0596ead5b04 (14.4)",
    ];

    public override string Fix =>
        "take tokens from crypto.randomBytes(16).toString('hex') or crypto.randomUUID(), in .NET from "
        + "RandomNumberGenerator.GetHexString(32)";

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken) =>
        Predict(MathRandomForms.Of(reading), reading.Tokens, reading.Write, cancellationToken);

    public override Prediction? Predict(ByteReading reading, CancellationToken cancellationToken) => Predict(
        MathRandomForms.Of(reading),
        [.. reading.Tokens.Select(token => Array.ConvertAll(token, value => (int)value))],
        digits => reading.Write(Array.ConvertAll(digits, digit => (byte)digit)),
        cancellationToken);

    public override bool Reads(SymbolReading reading) => MathRandomForms.Of(reading).Count > 0;

    public override bool Reads(ByteReading reading) => MathRandomForms.Of(reading).Count > 0;

    public override string? NotTried(SymbolReading reading)
    {
        var needed = (int)Math.Ceiling(BitsNeeded / Math.Log2(reading.Size));
        return reading.Stream.Length < needed ? $"needs {needed} characters in a row, here are {reading.Stream.Length}" : null;
    }

    public override string? NotTried(ByteReading reading) =>
        8 * reading.Stream.Length < BitsNeeded
            ? $"needs {Math.Ceiling(BitsNeeded / 8)} bytes in a row, here are {reading.Stream.Length}"
            : null;

    private static Prediction? Predict(
        List<MathRandomForm> forms, IReadOnlyList<int[]> tokens, Func<int[], string> write, CancellationToken cancellationToken)
    {
        foreach (var form in forms)
        {
            if (new V8Search(tokens, form, forms.Count, write).Run(cancellationToken) is { } prediction)
            {
                return prediction;
            }
        }

        return null;
    }
}
