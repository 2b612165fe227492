using LoopbaanBot.BotFramework.Cloud;
using LoopbaanBot.Conversation.Terminal;
using LoopbaanBot.Hosting;

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
await app.RunAsync();
return 0;
