using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Testing.Cards;

/// <summary>Cards as files that people and other tools read.</summary>
internal static class CardJson
{
    public static string Pretty(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Write(new() { Indented = true, NewLine = "\n" }, document.RootElement.WriteTo);
    }

    /// <summary>An array of <c>{name, card}</c>, as the scripts expect it.</summary>
    public static string Sheet(IEnumerable<(string Name, string Json)> cards) =>
        Write(
            default,
            writer =>
            {
                writer.WriteStartArray();
                foreach (var (name, json) in cards)
                {
                    writer.WriteStartObject();
                    writer.WriteString("name", name);
                    writer.WritePropertyName("card");
                    writer.WriteRawValue(json);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }
        );

    /// <summary>A folder of its own under <c>artifacts/cards</c>, so that runs beside each other do not meet.</summary>
    public static DirectoryInfo WorkFolder() =>
        Directory.CreateDirectory(Repository.PathTo("artifacts", "cards", "work-" + Guid.NewGuid().ToString("N")));

    private static string Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = new Utf8JsonWriter(
            stream,
            options with
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
        write(writer);
        writer.Flush();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
