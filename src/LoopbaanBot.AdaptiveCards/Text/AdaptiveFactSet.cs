using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Text;

/// <summary>Pairs of a name and a value, drawn as two columns.</summary>
public sealed class AdaptiveFactSet(params IReadOnlyList<AdaptiveFact> facts) : AdaptiveElement
{
    public override string Type => "FactSet";

    public IReadOnlyList<AdaptiveFact> Facts { get; } = facts;

    private protected override void WriteOwn(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("facts"u8);
        for (var index = 0; index < Facts.Count; index++)
        {
            writer.WriteStartObject();
            writer.WriteString("title"u8, Facts[index].Title);
            writer.WriteString("value"u8, Facts[index].Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
