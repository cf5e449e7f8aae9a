using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CryptoAssert.Benchmarks.Randomness;

/// <summary>The runtimes on this machine, each asked for tokens by a script that stands beside the tests' fixtures.</summary>
internal static class Runtimes
{
    private static readonly Dictionary<string, string?> Compiled = [];

    private static string Scripts { get; } = Path.GetFullPath(Path.Combine(Here(), "../../CryptoAssert.Tests/Randomness/Fixtures"));

    /// <summary>Tokens of a script, such as <c>tokens.py</c>; null where its runtime is not on this machine.</summary>
    public static IReadOnlyList<string>? Tokens(string script, string format, int seed, int count, params string[] further)
    {
        var path = Path.Combine(Scripts, script);
        (string Program, string[] Arguments) start = Path.GetExtension(script) switch
        {
            ".py" => ("python3", [path]),
            ".php" => ("php", [path]),
            ".rb" => ("ruby", [path]),
            ".pl" => ("perl", [path]),
            ".mjs" => ("node", [FormattableString.Invariant($"--random-seed={seed}"), path]),
            ".java" => ("java", [path]),
            ".go" => (Once(script, program => Run("go", ["build", "-o", program, path])) ?? "", []),
            _ => (Once(script, program => Run("gcc", ["-O2", "-o", program, path])) ?? "", []),
        };
        return Run(start.Program, [.. start.Arguments, format, FormattableString.Invariant($"{seed}"), FormattableString.Invariant($"{count}"), .. further]) is { } output
            ? [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("# ", StringComparison.Ordinal))]
            : null;
    }

    /// <summary>What a program prints; null when it is not there or fails.</summary>
    public static string? Run(string program, string[] arguments, byte[]? input = null)
    {
        if (program.Length == 0)
        {
            return null;
        }

        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = input is not null, UseShellExecute = false,
            })!;
            process.ErrorDataReceived += (_, _) => { };
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (input is not null)
            {
                process.StandardInput.BaseStream.Write(input);
                process.StandardInput.Close();
            }

            process.WaitForExit();
            return program is "rngtest" ? output.Result + errors.Result // it counts on standard error, and fails when a block does
                : process.ExitCode == 0 ? output.Result
                : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string? Once(string script, Func<string, string?> compile)
    {
        if (!Compiled.TryGetValue(script, out var compiled))
        {
            var program = Path.Combine(Path.GetTempPath(), $"cryptoassert-{Path.GetFileName(script).Replace('.', '-')}");
            Compiled[script] = compiled = compile(program) is not null ? program : null;
        }

        return compiled;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
