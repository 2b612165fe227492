using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Hosting;
using LoopbaanBot.Rhythm.Sending;
using Microsoft.Extensions.Logging.Console;

namespace LoopbaanBot.Conversation.Terminal;

/// <summary>The bot without a web server. Settings are those of the bot, so that both find the same store.</summary>
internal static class TerminalHost
{
    public static IHost Build(Action<HostApplicationBuilder> configure)
    {
        var builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings
            {
                EnvironmentName = EnvironmentName(),
                // The settings lie beside the program; a chat may be started from any folder.
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter<ConsoleLoggerProvider>(null, LogLevel.Error);
        builder.Services.AddLoopbaanBot(builder.Configuration);
        builder.Services.AddSingleton<TerminalAdapter>(provider => new TerminalAdapter(provider));
        builder.Services.AddSingleton<BotAdapter>(provider => provider.GetRequiredService<TerminalAdapter>());
        // A chat reaches nobody else, so it must not claim what another process is to send.
        builder.Services.Configure<RhythmOptions>(rhythm => rhythm.Enabled = false);
        configure(builder);
        return builder.Build();
    }

    private static string EnvironmentName() =>
        Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? Environments.Development;
}
