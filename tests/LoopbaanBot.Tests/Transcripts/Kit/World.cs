using LoopbaanBot.Tables;
using LoopbaanBot.Tables.Sqlite;
using LoopbaanBot.Testing.Authentication;
using LoopbaanBot.Testing.Time;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>What outlives a process of the bot: the clock, the channel, the store, and whoever listens for leaks.</summary>
internal sealed class World : IDisposable
{
    public const string BotId = "b07b07b0-0000-4000-8000-000000000001";
    public const string Tenant = "7e4a7e4a-0000-4000-8000-00000000000a";
    public const string SecondTenant = "7e4a7e4a-0000-4000-8000-00000000000b";
    public const string ForeignTenant = "7e4a7e4a-0000-4000-8000-00000000000f";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly SqliteTableServiceClient _memory;
    private readonly string? _folder;

    /// <param name="onDisk">True for a file that each process opens for itself; else one store in memory.</param>
    public World(bool onDisk)
    {
        _memory = SqliteTableServiceClient.InMemory(Clock);
        _folder = onDisk ? Directory.CreateTempSubdirectory("loopbaanbot-").FullName : null;
        Cloud = new TestCloud(Clock, BotId, Tenant, ServiceUrl);
        Log = new LogLines(Canary);
        Connector = new RecordingConnector(Canary, Cloud.Authority);
        AppDomain.CurrentDomain.FirstChanceException += Canary.OnException;
    }

    public FakeTimeProvider Clock { get; } = new();

    /// <summary>What the school configured.</summary>
    public IReadOnlyList<(string Key, string Value)> Settings { get; set; } = [];

    public Canary Canary { get; } = new();

    public StoreWatch Store { get; } = new();

    public TestCloud Cloud { get; }

    public TestTokenIssuer Issuer => Cloud.Issuer;

    public TestOpenIdHandler OpenId => Cloud.OpenId;

    public TestCredential Credential => Cloud.Authority.Credential;

    public LogLines Log { get; }

    public RecordingConnector Connector { get; }

    /// <summary>Null when the store is in memory.</summary>
    public string? StorePath => _folder is null ? null : Path.Combine(_folder, "bot.db");

    /// <summary>The store without anybody who counts or breaks it.</summary>
    public TableServiceClient Memory => _memory;

    public string Token() => Cloud.Token();

    public void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= Canary.OnException;
        _memory.Dispose();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
