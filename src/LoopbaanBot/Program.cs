using LoopbaanBot.BotFramework.Cloud;
using LoopbaanBot.Conversation.Terminal;
using LoopbaanBot.Hosting;
using LoopbaanBot.Privacy.Downloads;

if (TerminalChat.IsAskedFor(args))
{
    return await TerminalChat.RunAsync(args);
}

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
builder.Services.AddLoopbaanBot(builder.Configuration);

var app = builder.Build();
app.MapBot("/api/messages");
app.MapHealth();
app.MapDownloads();
await app.RunAsync();
return 0;
