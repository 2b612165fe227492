using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LoopbaanBot.Content;
using LoopbaanBot.Privacy.Downloads;

namespace LoopbaanBot.Privacy.Export;

/// <summary>The export for another program.</summary>
internal sealed class ExportJson(PersonalExport export, ContentLibrary library) : IDownload
{
    private static readonly JsonSerializerOptions s_readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static DownloadKind Name { get; } = new("export-json");

    public DownloadKind Kind => Name;

    public async Task<DownloadFile?> MakeAsync(
        OfferedDownload offered,
        Language language,
        CancellationToken cancellationToken
    )
    {
        var data = await export.CollectAsync(offered.Person, language, cancellationToken);
        var json = Write(data, library[language].Texts).ToJsonString(s_readable);
        return DownloadFile.Of("loopbaanbot.json", DownloadFormat.Json, json);
    }

    private static JsonObject Write(ExportedData data, Texts texts) =>
        new()
        {
            ["madeOn"] = data.Day.ToString("O", CultureInfo.InvariantCulture),
            ["kinds"] = new JsonArray([
                .. data.Kinds.Select(kind => new JsonObject
                {
                    ["kind"] = kind.Kind.Name,
                    ["what"] = texts[$"data.{kind.Kind.Name}.what"],
                    ["why"] = texts[$"data.{kind.Kind.Name}.why"],
                    ["items"] = new JsonArray([.. kind.Items]),
                }),
            ]),
        };
}
