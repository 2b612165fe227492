using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Privacy.Downloads;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Privacy.Downloads;

/// <summary>The running bot with one file to fetch, and a browser in front of it.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _host;
    private readonly HttpClient _http;

    public Browser(string? publicUrl = null)
    {
        _host = new BotHost(World, World.Store).WithWebHostBuilder(builder =>
        {
            builder.ConfigureTestServices(services => services.AddDownload<Diary>());
            if (publicUrl is not null)
            {
                builder.UseSetting("Bot:PublicUrl", publicUrl);
            }
        });
        _http = _host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    public World World { get; } = new(onDisk: false);

    public OneTimeLinks Links => _host.Services.GetRequiredService<OneTimeLinks>();

    public Task<HttpResponseMessage> Opens(string path, string language = "nl") =>
        SendAsync(HttpMethod.Get, path, language);

    public Task<HttpResponseMessage> Fetches(string path, string language = "nl") =>
        SendAsync(HttpMethod.Post, path, language);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        World.Dispose();
        World.Canary.MustBeSilent();
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string language)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        return await _http.SendAsync(request);
    }

    /// <summary>A file that says whose it is and in which language.</summary>
    internal sealed class Diary : IDownload
    {
        public static DownloadKind Name { get; } = new("diary");

        public DownloadKind Kind => Name;

        public Task<DownloadFile?> MakeAsync(
            OfferedDownload offered,
            Language language,
            CancellationToken cancellationToken
        ) =>
            Task.FromResult<DownloadFile?>(
                DownloadFile.Of("diary.md", DownloadFormat.Markdown, $"{offered.Person.ObjectId} {language.Code()}")
            );
    }
}
