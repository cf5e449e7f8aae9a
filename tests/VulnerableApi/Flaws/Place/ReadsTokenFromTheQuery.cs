using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>The SignalR sample without its check of the path.</summary>
public sealed class ReadsTokenFromTheQuery : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY7144";

    protected override void Misconfigure(JwtBearerOptions options) => options.Events = new JwtBearerEvents
    {
        OnMessageReceived = context =>
        {
            if (context.Request.Query["access_token"] is [{ Length: > 0 } token])
            {
                context.Token = token;
            }

            return Task.CompletedTask;
        },
    };
}
