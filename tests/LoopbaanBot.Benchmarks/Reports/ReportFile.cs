using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Benchmarks.Reports;

/// <summary>Keeps every round of a run, so that a later one can be held against it.</summary>
internal static class ReportFile
{
    public static async Task WriteAsync(Report report)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "benchmarks")).FullName;
        var moment = TimeProvider.System.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var path = Path.Combine(folder, $"{moment}.json");
        await using var file = File.Create(path);
        await JsonSerializer.SerializeAsync(file, report, ReportJson.Default.Report);
        await Console.Out.WriteLineAsync($"Every round: {path}");
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportJson : JsonSerializerContext;
