using LoopbaanBot.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LoopbaanBot.Tests.Hosting;

/// <summary>Every part of the bot can be made, and none outlives what it needs.</summary>
public sealed class ContainerTests
{
    [Fact]
    public void The_whole_container_is_valid()
    {
        var builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["Storage:SqlitePath"] = "never-opened.db" }
        );
        builder.ConfigureContainer(
            new DefaultServiceProviderFactory(
                new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }
            )
        );
        builder.Services.AddLoopbaanBot(builder.Configuration);
        Should.NotThrow(() => builder.Build().Dispose());
    }
}
