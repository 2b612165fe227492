using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Actions;

namespace LoopbaanBot.AdaptiveCards.Writing;

/// <summary>Writes a property only when it says something: nulls and defaults stay out of the card.</summary>
internal static class WriterExtensions
{
    public static void WriteText(this Utf8JsonWriter writer, ReadOnlySpan<byte> property, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(property, value);
        }
    }

    public static void WriteWhenOn(this Utf8JsonWriter writer, ReadOnlySpan<byte> property, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(property, true);
        }
    }

    public static void WriteWhenOff(this Utf8JsonWriter writer, ReadOnlySpan<byte> property, bool value)
    {
        if (!value)
        {
            writer.WriteBoolean(property, false);
        }
    }

    public static void WriteAmount(this Utf8JsonWriter writer, ReadOnlySpan<byte> property, decimal? value)
    {
        if (value is { } amount)
        {
            writer.WriteNumber(property, amount);
        }
    }

    /// <summary>The first member of an enum is its default and stays out.</summary>
    public static void WriteName<TEnum>(this Utf8JsonWriter writer, ReadOnlySpan<byte> property, TEnum value)
        where TEnum : struct, Enum
    {
        if (!EqualityComparer<TEnum>.Default.Equals(value, default))
        {
            writer.WriteString(property, EnumNames<TEnum>.AsDeclared[value]);
        }
    }

    /// <inheritdoc cref="WriteName{TEnum}"/>
    public static void WriteCamel<TEnum>(this Utf8JsonWriter writer, ReadOnlySpan<byte> property, TEnum value)
        where TEnum : struct, Enum
    {
        if (!EqualityComparer<TEnum>.Default.Equals(value, default))
        {
            writer.WriteString(property, EnumNames<TEnum>.Camel[value]);
        }
    }

    public static void WriteAction(this Utf8JsonWriter writer, ReadOnlySpan<byte> property, AdaptiveAction? action)
    {
        if (action is not null)
        {
            writer.WritePropertyName(property);
            action.Write(writer);
        }
    }

    public static void WriteParts<TPart>(
        this Utf8JsonWriter writer,
        ReadOnlySpan<byte> property,
        IReadOnlyList<TPart> parts
    )
        where TPart : AdaptiveTypedElement
    {
        writer.WriteStartArray(property);
        for (var index = 0; index < parts.Count; index++)
        {
            parts[index].Write(writer);
        }

        writer.WriteEndArray();
    }
}
