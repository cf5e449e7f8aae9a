using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>context.Token = Request.Cookies["access_token"]</c>: for the web client, and for whoever sends its browser here.
/// </summary>
public sealed class ReadsTokenFromACookie : MisconfiguredJwtBearer
{
    public override string FallsTo => "CRY7344";

    protected override void Misconfigure(JwtBearerOptions options) => options.Events = new JwtBearerEvents
    {
        OnMessageReceived = context =>
        {
            context.Token = context.Request.Cookies["access_token"];
            return Task.CompletedTask;
        },
    };
}
