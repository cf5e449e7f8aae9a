using System.Security.Claims;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddJwtBearer(options =>
{
    options.Authority = builder.Configuration["Jwt:Authority"];
    options.Audience = builder.Configuration["Jwt:Audience"];
});
builder.Services.AddAuthorization();

var app = builder.Build();
app.MapGet("/orders", (ClaimsPrincipal user) => new { owner = user.FindFirstValue(ClaimTypes.NameIdentifier), items = Array.Empty<string>() })
    .RequireAuthorization();
app.Run();
