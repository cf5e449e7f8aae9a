using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>The copied <c>OnChallenge</c> that answers JSON, with the whole exception in it.</summary>
public sealed class WritesTheExceptionIntoTheBody : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY7249";

    protected override void Misconfigure(JwtBearerOptions options) => options.Events = new JwtBearerEvents
    {
        OnChallenge = context =>
        {
            context.HandleResponse();
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return context.Response.WriteAsJsonAsync(new { error = context.AuthenticateFailure?.ToString() });
        },
    };
}
