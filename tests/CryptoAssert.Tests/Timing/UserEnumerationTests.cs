using SecretsApi.Logins;

namespace CryptoAssert.Tests.Timing;

/// <summary>Who tells by word or by time which users exist is found out; who does not is not accused.</summary>
public sealed class UserEnumerationTests
{
    [Theory]
    [InlineData(nameof(HashesKnownUsersOnly))]
    [InlineData(nameof(SlowHashesKnownUsersOnly))]
    [InlineData(nameof(BcryptForKnownUsersOnly))]
    public async Task A_hash_for_known_users_only_is_a_finding(string login)
    {
        var report = await ReportAsync(login, Secrets.Login("alice", "wrong"));

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal("CRY3011", Assert.Single(report.Findings).Id);
        Assert.True(report.Timings[0].Pairs <= 45, report.ToString());
    }

    [Theory]
    [InlineData(nameof(AlwaysHashes))]
    [InlineData(nameof(RepeatsTheName))]
    [InlineData(nameof(BehindTwoServers))]
    [InlineData(nameof(SlowAlwaysHashes))]
    public async Task The_same_hash_for_everybody_is_none(string login)
    {
        var report = await ReportAsync(login, Secrets.Login("alice", "wrong"));

        // on a machine with ten times more to do than it can, a hash takes one slice of time or five: no verdict, and never an accusation
        Assert.True(report.Outcome is Outcome.Passed or Outcome.Inconclusive, report.ToString());
        Assert.Empty(report.Findings);
    }

    [Theory]
    [InlineData(nameof(SaysWhoIsUnknown), "status: 401 Unauthorized for the known user, 404 Not Found for the unknown user")]
    [InlineData(nameof(SaysItInTheText), "for the known user")]
    [InlineData(nameof(SaysItInAHeader), "header X-Attempts-Left: \"4\" for the known user, (none) for the unknown user")]
    [InlineData(nameof(SaysItInACookie), "cookies: [device, visit] for the known user")]
    [InlineData(nameof(SaysItInTheLength), "body: \"Log-in failed.\" for the known user, \"Log-in failed\" for the unknown user")]
    [InlineData(nameof(SaysItInACookieValue), "cookie remaining: \"3\" for the known user, \"0\" for the unknown user")]
    [InlineData(nameof(SaysItInACookieAttribute), "cookie visit: \"httponly; path=/\" for the known user")]
    [InlineData(nameof(SaysItInACapital), "body: \"wrong user or password\" for the known user, \"Wrong user or password\" for the unknown user")]
    [InlineData(nameof(SaysItInASpace), "length of the body: 37 for the known user, 36 for the unknown user")]
    public async Task Another_answer_for_known_users_is_a_finding(string login, string observed)
    {
        var report = await ReportAsync(login, Secrets.Login("alice", "wrong"));

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        var finding = Assert.Single(report.Findings);
        Assert.Equal("CRY3012", finding.Id);
        Assert.Contains(observed, finding.Evidence.Observed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_does_not_exist_hides_nobody() => await SaysAsync(
        "/nowhere", Secrets.Login("alice", "wrong"), Secrets.Login("nobdy", "wrong"), accepted: null, "is the path right?");

    [Fact]
    public async Task A_form_that_the_service_does_not_take_hides_nobody() => await SaysAsync(
        "/login", Attempt.Form(("user", "alice")), Attempt.Form(("user", "nobdy")), accepted: null, "415");

    [Fact]
    public async Task A_form_that_is_not_understood_hides_nobody() => await SaysAsync(
        "/not-understood", Secrets.Login("alice", "wrong"), Secrets.Login("nobdy", "wrong"), accepted: null, "prove it: accepted");

    [Theory]
    [InlineData("/behind-authorization")]
    [InlineData("/behind-a-log-in-page")]
    [InlineData("/forbidden")]
    public async Task A_form_behind_authorization_hides_nobody(string path) => await SaysAsync(
        path, Secrets.Login("alice", "wrong"), Secrets.Login("nobdy", "wrong"), accepted: null, "has not logged in");

    [Fact]
    public async Task A_delegate_of_attempts_that_throws_is_named() => await SaysAsync(
        "/login",
        Attempt.Fresh(i => i < 3 ? Secrets.Login("alice", "wrong") : throw new IOException("no more users")),
        Secrets.Login("nobdy", "wrong"),
        accepted: null,
        "Attempt.Fresh threw IOException for attempt 3: no more users");

    [Fact]
    public async Task The_same_user_twice_hides_nobody() => await SaysAsync(
        "/login", Secrets.Login("alice", "wrong"), Secrets.Login("alice", "wrong"), accepted: null, "are the same form");

    [Fact]
    public async Task The_right_password_of_somebody_else_proves_nothing() => await SaysAsync(
        "/login",
        Secrets.Login("alicf", "wrong"),
        Secrets.Login("nobdy", "wrong"),
        Secrets.Login("alice", "correct horse battery staple"),
        "accepted differs from known in 2 fields");

    [Fact]
    public async Task A_lock_out_of_an_earlier_check_is_seen_by_the_right_password()
    {
        await using var app = Secrets.With("Login", nameof(LocksOutForGood));
        var check = app.Endpoint(HttpMethod.Post, "/login").HidesWhichUsersExist(
            known: Secrets.Login("alice", "wrong"), unknown: Secrets.Login("nobdy", "wrong"), accepted: Secrets.Login("alice", "correct horse battery staple"));

        await check.EvaluateAsync();
        var again = await check.EvaluateAsync();

        Assert.True(again.Outcome == Outcome.ControlFailed, again.ToString());
        Assert.Contains("is the account locked?", again.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_out_that_hides_the_leak_is_no_pass_the_second_time_either()
    {
        await using var app = Secrets.With("Login", nameof(LocksOut));
        var check = app.Endpoint(HttpMethod.Post, "/login").HidesWhichUsersExist(Secrets.Login("alice", "wrong"), Secrets.Login("nobdy", "wrong")).Under(Secrets.Patient);

        await check.EvaluateAsync();
        var again = await check.EvaluateAsync();

        Assert.True(again.Outcome == Outcome.Inconclusive, again.ToString());
    }

    [Fact]
    public async Task A_right_password_that_is_locked_out_on_the_way_is_no_pass()
    {
        await using var app = Secrets.With("Login", nameof(LocksOut));
        var check = app.Endpoint(HttpMethod.Post, "/login").HidesWhichUsersExist(
            known: Secrets.Login("alice", "wrong"), unknown: Secrets.Login("nobdy", "wrong"), accepted: Secrets.Login("alice", "correct horse battery staple"));

        var report = await check.Under(Secrets.Patient).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.Inconclusive, report.ToString());
        Assert.Contains("The right password was answered 200 OK at first and 401 Unauthorized after the wrong ones", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_out_that_hides_the_leak_is_no_pass()
    {
        var report = await ReportAsync(nameof(LocksOut), Secrets.Login("alice", "wrong"));

        Assert.True(report.Outcome == Outcome.Inconclusive, report.ToString());
        Assert.Contains("Attempt.Fresh", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fresh_accounts_show_the_leak_behind_a_lock_out()
    {
        var report = await ReportAsync(nameof(LocksOut), Attempt.Fresh(i => Secrets.Login($"user{i}", "wrong")));

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal("CRY3011", Assert.Single(report.Findings).Id);
    }

    [Fact]
    public async Task A_reset_that_does_the_same_for_everybody_is_none()
    {
        await using var app = Secrets.With("Login", nameof(AlwaysHashes));

        var report = await app.Endpoint(HttpMethod.Post, "/reset-alike").HidesWhichUsersExist(
            known: Attempt.Form(("email", "alice@example.com")), unknown: Attempt.Form(("email", "nobdy@example.com"))).Under(Secrets.Patient).EvaluateAsync();

        Assert.True(report.Outcome is Outcome.Passed or Outcome.Inconclusive, report.ToString());
        Assert.Empty(report.Findings);
    }

    [Theory]
    [InlineData("alice", "no such password", Outcome.ControlFailed, "does the known user exist, is that the password, is the account locked?")]
    [InlineData("clara", "correct horse battery staple", Outcome.ControlFailed, "does the known user exist, is that the password, is the account locked?")]
    public async Task Another_password_or_user_proves_nothing(string user, string password, Outcome outcome, string text)
    {
        await using var app = Secrets.With("Login", nameof(RepeatsTheName));

        var report = await app.Endpoint(HttpMethod.Post, "/login").HidesWhichUsersExist(
            known: Secrets.Login(user, "wrong"), unknown: Secrets.Login("nobdy", "wrong"), accepted: Secrets.Login(user, password)).Under(Secrets.Patient).EvaluateAsync();

        Assert.True(report.Outcome == outcome, report.ToString());
        Assert.Contains(text, report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_right_password_proves_that_the_known_user_exists()
    {
        await using var app = Secrets.With("Login", nameof(RepeatsTheName));

        var report = await app.Endpoint(HttpMethod.Post, "/login").HidesWhichUsersExist(
            Secrets.Login("alice", "wrong"), Secrets.Login("nobdy", "wrong"), accepted: Secrets.Login("alice", "correct horse battery staple")).EvaluateAsync();

        Assert.True(report.Outcome is Outcome.Passed or Outcome.Inconclusive, report.ToString());
        Assert.Contains("known user, right password -> 200 OK", report.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/reset", Outcome.Failed, "CRY3011")]
    [InlineData("/register", Outcome.Failed, "CRY3012")]
    public async Task Password_reset_and_registration_are_checked_alike(string path, Outcome outcome, string? finding)
    {
        await using var app = Secrets.With("Login", nameof(AlwaysHashes));

        var report = await app.Endpoint(HttpMethod.Post, path).HidesWhichUsersExist(
            known: Attempt.Form(("email", "alice@example.com")), unknown: Attempt.Form(("email", "nobdy@example.com"))).Under(Secrets.Patient).EvaluateAsync();

        Assert.True(report.Outcome == outcome, report.ToString());
        Assert.Equal(finding, report.Findings.SingleOrDefault()?.Id);
    }

    /// <summary>The log-in endpoint that ASP.NET Core Identity brings: it hashes for known users only.</summary>
    [Fact]
    public async Task The_log_in_of_AspNetCore_Identity_has_the_leak()
    {
        var report = await IdentityAsync(Attempt.Fresh(i => Identity($"user{i}@example.com")));

        Assert.True(report.Outcome == Outcome.Failed, report.ToString());
        Assert.Equal("CRY3011", Assert.Single(report.Findings).Id);
        Assert.True(report.Timings[0].Pairs <= 45, report.ToString());
    }

    [Fact]
    public async Task Its_lock_out_after_five_tries_hides_the_leak_and_is_named()
    {
        var report = await IdentityAsync(Identity("alice@example.com"));

        Assert.True(report.Outcome is Outcome.Inconclusive or Outcome.Failed, report.ToString());
        Assert.True(report.Outcome == Outcome.Failed || report.Problem!.Contains("Attempt.Fresh", StringComparison.Ordinal), report.ToString());
    }

    private static async Task SaysAsync(string path, Attempt known, Attempt unknown, Attempt? accepted, string problem)
    {
        await using var app = Secrets.With("Login", nameof(AlwaysHashes));

        var report = await app.Endpoint(HttpMethod.Post, path).HidesWhichUsersExist(known, unknown, accepted).EvaluateAsync();

        Assert.True(report.Outcome == Outcome.ControlFailed, report.ToString());
        Assert.Contains(problem, report.Problem, StringComparison.Ordinal);
    }

    private static Attempt Identity(string email) => Attempt.Json(new { email, password = "wrong" });

    private static async Task<CheckReport> IdentityAsync(Attempt known)
    {
        await using var app = Secrets.With("Login", nameof(AlwaysHashes));
        return await app.Endpoint(HttpMethod.Post, "/identity/login").HidesWhichUsersExist(known, unknown: Identity("nobdy@example.com")).Under(Secrets.Patient).EvaluateAsync();
    }

    private static async Task<CheckReport> ReportAsync(string login, Attempt known)
    {
        await using var app = Secrets.With("Login", login);
        return await app.Endpoint(HttpMethod.Post, "/login").HidesWhichUsersExist(known, unknown: Secrets.Login("nobdy", "wrong")).Under(Secrets.Patient).EvaluateAsync();
    }
}
