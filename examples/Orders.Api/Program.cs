using System.Security.Claims;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddJwtBearer(options =>
{
    options.Authority = "https://login.example.com";
    options.Audience = "orders";
});
builder.Services.AddAuthorization();

var app = builder.Build();
app.MapGet("/orders", (ClaimsPrincipal user) => new { owner = user.FindFirstValue(ClaimTypes.NameIdentifier), items = new[] { "apples", "pears" } })
    .RequireAuthorization();
app.Run();
