using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Tests.Shipping.Manifest;

/// <summary>The files of <c>manifest/</c> as the tests read them.</summary>
internal static partial class AppManifest
{
    public static string Folder { get; } = Repository.PathTo("manifest");

    public static JsonObject Read() => ReadJson("manifest.json");

    public static JsonObject ReadLanguage(string language) => ReadJson($"{language}.json");

    /// <summary>Every text a person reads, by the path that a language file names it with.</summary>
    public static IReadOnlyDictionary<string, string> Texts(JsonObject manifest)
    {
        var texts = new Dictionary<string, string>();
        Collect(manifest, string.Empty, texts);
        return texts.Where(text => LocalisedPath().IsMatch(text.Key)).ToDictionary();
    }

    public static IEnumerable<string> CommandTitles(JsonObject language) =>
        language
            .Where(text => text.Key.EndsWith("].title", StringComparison.Ordinal))
            .Select(text => (string)text.Value!);

    public static JsonObject ReadJson(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!.AsObject();

    private static void Collect(JsonNode? node, string path, Dictionary<string, string> texts)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var (name, value) in fields)
                {
                    Collect(value, path.Length == 0 ? name : $"{path}.{name}", texts);
                }

                break;
            case JsonArray items:
                for (var index = 0; index < items.Count; index++)
                {
                    Collect(items[index], $"{path}[{index}]", texts);
                }

                break;
            case JsonValue value when value.TryGetValue(out string? text):
                texts[path] = text;
                break;
        }
    }

    [GeneratedRegex(@"^(name|description)\.(short|full)$|\.commands\[\d+\]\.(title|description)$")]
    private static partial Regex LocalisedPath();
}
