using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>A fallback for an old client that posted its token, left in.</summary>
public sealed class ReadsTokenFromTheForm : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY7244";

    protected override void Misconfigure(JwtBearerOptions options) => options.Events = new JwtBearerEvents
    {
        OnMessageReceived = context =>
        {
            if (context.Request.HasFormContentType && context.Request.Form["access_token"] is [{ Length: > 0 } token])
            {
                context.Token = token;
            }

            return Task.CompletedTask;
        },
    };
}
