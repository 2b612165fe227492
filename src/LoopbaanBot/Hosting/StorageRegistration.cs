using LoopbaanBot.Conversation.Installing;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Downloads;
using LoopbaanBot.Privacy.Erasure;
using LoopbaanBot.Rhythm;
using LoopbaanBot.Shared;
using LoopbaanBot.Tables;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Hosting;

/// <summary>Registers the table engine and what is kept in it.</summary>
internal static class StorageRegistration
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.SectionName))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddSingleton(provider => TableEngines.Open(provider));
        services.AddSingleton<PeopleTable>();
        services.AddSingleton<ITeacherStore, TableTeacherStore>();
        services.AddSingleton<Installations>();
        services.AddHostedService<TableCreation>();
        return services;
    }
}

/// <summary>Creates the tables before the first request.</summary>
internal sealed class TableCreation(TableServiceClient tables) : IHostedService
{
    /// <summary>Every table that the bot has.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        PeopleTable.Name,
        Installations.TableName,
        OneTimeLinks.TableName,
        ErasureList.TableName,
        RhythmIndex.TableName,
        SharedTable.Name,
        MomentTable.TableName,
    ];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var name in Names)
        {
            await tables.GetTableClient(name).CreateIfNotExistsAsync(cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
