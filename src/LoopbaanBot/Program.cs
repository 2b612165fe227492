using LoopbaanBot.BotFramework.Cloud;
using LoopbaanBot.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
builder.Services.AddLoopbaanBot(builder.Configuration);

var app = builder.Build();
app.MapBot("/api/messages");
app.MapHealth();
await app.RunAsync();
