using System.Text.Json;
using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Tests.Schema;

/// <summary>Bodies that a local Teams client sent, one of every kind.</summary>
internal static class RecordedActivities
{
    private static readonly Dictionary<string, string> ByName = Load();

    public static IEnumerable<string> Names => ByName.Keys;

    public static string Json(string name) => ByName[name];

    public static Activity Read(string name) =>
        JsonSerializer.Deserialize(Json(name), ActivityJsonContext.Default.Activity)!;

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(RecordedActivities).Assembly.GetManifestResourceStream("recorded-activities.jsonl")!;
        using var reader = new StreamReader(stream);
        var samples = new Dictionary<string, string>();
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            var sample = document.RootElement;
            samples.Add(sample.GetProperty("sample").GetString()!, sample.GetProperty("activity").GetRawText());
        }

        return samples;
    }
}
