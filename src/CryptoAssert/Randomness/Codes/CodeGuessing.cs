using System.Security.Cryptography;
using CryptoAssert.Http;
using CryptoAssert.Timing;

namespace CryptoAssert.Randomness.Codes;

/// <summary>Enters codes: a right one, wrong ones, and a right one after many wrong ones.</summary>
/// <param name="issue">Has a code issued.</param>
/// <param name="entry">Where codes are entered.</param>
/// <param name="sender">Sends the guesses.</param>
internal sealed class CodeGuessing(Func<CancellationToken, Task<string>> issue, CodeEntry entry, HttpSender sender)
{
    private const int Controls = 2;
    private const string Digits = "0123456789";

    private int _sent;

    /// <summary>What the guesses showed.</summary>
    /// <param name="Controls">The right and the wrong code.</param>
    /// <param name="Problem">Why nothing was shown; null when something was.</param>
    /// <param name="Last">How the right code was answered after the wrong ones.</param>
    /// <param name="Taken">It was taken.</param>
    public sealed record Result(IReadOnlyList<ControlResult> Controls, string? Problem, string Last = "", bool Taken = false)
    {
        /// <summary>The guesses that were sent; having a code issued is counted elsewhere.</summary>
        public int Requests { get; init; }
    }

    public async Task<Result> RunAsync(int guesses, CancellationToken cancellationToken)
    {
        var (right, wrong) = (new List<Exchange>(), new List<Exchange>());
        for (var i = 0; i < Controls; i++)
        {
            right.Add(await EnterAsync(await issue(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false));
            wrong.Add(await EnterAsync(Wrong(await issue(cancellationToken).ConfigureAwait(false)), cancellationToken).ConfigureAwait(false));
        }

        var told = AnswerDifference.Between(("the right code", right), ("a wrong code", wrong)) is not null;
        ControlResult[] controls =
        [
            new("right code", "accepted", right[0].Answer.ToString(), told),
            new("wrong code", "refused", wrong[0].Answer.ToString(), told),
        ];
        if (!told)
        {
            return new Result(controls, $"The right code was answered like a wrong one ({right[0].Answer}): is it entered for the user to whom it was issued?") { Requests = sender.Requests };
        }

        var code = await issue(cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < guesses; i++)
        {
            await EnterAsync(Wrong(code), cancellationToken).ConfigureAwait(false);
        }

        var last = await EnterAsync(code, cancellationToken).ConfigureAwait(false);
        var taken = AnswerDifference.Between(("the right code", right), ("the same after wrong ones", [last])) is null;
        var problem = last.Answer is { Answered: true, IsServerError: false } ? null
            : $"The right code was answered {last.Answer} after {guesses} wrong ones: that is no refusal. Mend that first.";
        return new Result(controls, problem, last.Answer.ToString(), taken) { Requests = sender.Requests };
    }

    private static string Wrong(string code)
    {
        while (true)
        {
            var guess = string.Concat(code.Select(character => char.IsAsciiDigit(character) ? RandomNumberGenerator.GetItems<char>(Digits, 1)[0] : character));
            if (guess != code)
            {
                return guess;
            }
        }
    }

    private async Task<Exchange> EnterAsync(string code, CancellationToken cancellationToken)
    {
        var request = entry.Endpoint.NewRequest();
        entry.Guess(code).Fill(request, _sent++);
        return new Exchange(request, await sender.SendAsync(request, cancellationToken).ConfigureAwait(false));
    }
}
