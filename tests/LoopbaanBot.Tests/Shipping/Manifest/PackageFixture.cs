using System.IO.Compression;
using System.Text.Json.Nodes;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Tests.Shipping.Manifest;

/// <summary>The app package, built as a school builds it, in a folder of its own.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    public const string BotId = "0c8f1f6e-2f55-4f0b-9a39-6a2d1b7c4e10";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("loopbaan-manifest-");

    public string Zip => Path.Combine(_folder.FullName, "LoopbaanBot.zip");

    public Task InitializeAsync() => BuildAsync($"-p:BotId={BotId}", "-p:Host=bot.school.example");

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    public string ReadText(string name)
    {
        using var archive = ZipFile.OpenRead(Zip);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    public JsonObject ReadManifest() => JsonNode.Parse(ReadText("manifest.json"))!.AsObject();

    private async Task BuildAsync(params string[] settings)
    {
        var (code, output) = await RunAsync([.. settings, $"-p:Zip={Zip}"]);
        code.ShouldBe(0, output);
    }

    /// <summary>The build as <c>manifest/build</c> starts it, on every system.</summary>
    internal static async Task<(int Code, string Output)> RunAsync(params string[] settings)
    {
        string[] command = ["msbuild", Path.Combine(AppManifest.Folder, "package.proj"), "-nologo", "-v:quiet"];
        await using var build = ExternalProcess.Start("dotnet", [.. command, .. settings]);
        var code = await build.ExitAsync(TimeSpan.FromMinutes(2));
        return (code, build.Output);
    }
}
