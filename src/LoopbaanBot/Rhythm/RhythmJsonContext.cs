using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Careers.Rhythm.Prompts;

namespace LoopbaanBot.Rhythm;

/// <summary>How a rhythm and the prompts that were sent are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(SlotKeyConverter), typeof(WeeklySlotConverter), typeof(QuietPeriodConverter)]
)]
[JsonSerializable(typeof(CareerRhythm))]
[JsonSerializable(typeof(ShownPrompt))]
internal sealed partial class RhythmJsonContext : JsonSerializerContext;

/// <summary>As in <c>2026-11-24T1600</c>.</summary>
internal sealed class SlotKeyConverter : JsonConverter<SlotKey>
{
    public override SlotKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SlotKey.Parse(reader.GetString()) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, SlotKey value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

/// <summary>As in <c>Tuesday 16:00</c>.</summary>
internal sealed class WeeklySlotConverter : JsonConverter<WeeklySlot>
{
    private const string Format = "HH:mm";

    public override WeeklySlot Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()?.Split(' ') is [var day, var time]
            ? new WeeklySlot(
                Enum.Parse<DayOfWeek>(day),
                TimeOnly.ParseExact(time, Format, CultureInfo.InvariantCulture)
            )
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, WeeklySlot value, JsonSerializerOptions options) =>
        writer.WriteStringValue($"{value.Day} {value.Time.ToString(Format, CultureInfo.InvariantCulture)}");
}

/// <summary>As in <c>2026-11-24/2026-12-04</c>.</summary>
internal sealed class QuietPeriodConverter : JsonConverter<QuietPeriod>
{
    private const string Format = "yyyy-MM-dd";

    public override QuietPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()?.Split('/') is [var from, var until]
            ? new QuietPeriod(Day(from), Day(until))
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, QuietPeriod value, JsonSerializerOptions options) =>
        writer.WriteStringValue($"{Text(value.From)}/{Text(value.Until)}");

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, Format, CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);
}
