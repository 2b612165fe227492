using LoopbaanBot.Hosting;
using LoopbaanBot.Tables;
using LoopbaanBot.Tables.AzureTables;
using LoopbaanBot.Tables.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Tests.Hosting;

public sealed class StorageTests
{
    [Fact]
    public void In_production_the_storage_account_is_reached_with_the_identity_of_the_bot()
    {
        using var provider = Compose(
            Environments.Production,
            ("Storage:Engine", "AzureTables"),
            ("Storage:TableEndpoint", "https://school.table.core.windows.net/")
        );

        provider.GetRequiredService<TableServiceClient>().ShouldBeOfType<AzureTableServiceClient>();
    }

    [Fact]
    public void Without_settings_everything_is_kept_in_one_file()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "bot.db");
        using var provider = Compose(Environments.Production, ("Storage:SqlitePath", file));

        provider.GetRequiredService<TableServiceClient>().ShouldBeOfType<SqliteTableServiceClient>();
        File.Exists(file).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Storage:ConnectionString", "UseDevelopmentStorage=true")]
    [InlineData("Storage:TableEndpoint", "http://school.table.core.windows.net/")]
    [InlineData("Storage:TableEndpoint", null)]
    public void A_storage_setting_that_is_not_for_production_stops_the_start(string key, string? value)
    {
        using var provider = Compose(Environments.Production, ("Storage:Engine", "AzureTables"), (key, value));

        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IOptions<StorageOptions>>().Value);
    }

    private static ServiceProvider Compose(string environment, params (string Key, string? Value)[] settings)
    {
        var bot = new (string Key, string? Value)[]
        {
            ("Bot:BotId", "b1a7d9e4-0c35-4f62-8d1b-7e94a6c2f310"),
            ("Bot:TenantId", "6d0f3b7a-52c1-4c8e-9a44-1f7be2c0d501"),
            ("Bot:BotType", "UserAssignedMSI"),
        };
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(bot.Concat(settings).ToDictionary(setting => setting.Key, setting => setting.Value))
            .Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<IHostEnvironment>(new Environment(environment));
        services.AddLoopbaanBot(configuration);
        return services.BuildServiceProvider();
    }

    private sealed class Environment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "LoopbaanBot";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } =
            new Microsoft.Extensions.FileProviders.NullFileProvider();
    }
}
