using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LoopbaanBot.Dialogs.State;

/// <summary>
/// The answers of one dialog: JSON as it was stored, and from the moment that a dialog reads it the object in use,
/// which is written straight into the state when the host saves that.
/// </summary>
[JsonConverter(typeof(DialogDraftConverter))]
public sealed class DialogDraft
{
    private readonly JsonElement? _stored;
    private JsonTypeInfo? _type;

    internal DialogDraft(JsonElement? stored = null) => _stored = stored;

    internal object? Live { get; private set; }

    /// <summary>False for the object of a component, which is made anew from its own dialogs.</summary>
    internal bool IsStorable => HasTypedObject || _stored is not null;

    private bool HasTypedObject => Live is not null && _type is not null;

    /// <summary>The draft as it would be stored now.</summary>
    public JsonElement ToElement() => HasTypedObject ? JsonSerializer.SerializeToElement(Live, _type!) : _stored!.Value;

    internal void Use(object draft, JsonTypeInfo? type) => (Live, _type) = (draft, type);

    /// <summary>Null when there is no draft or it no longer has the shape of the type.</summary>
    internal TDraft? Read<TDraft>(JsonTypeInfo<TDraft> type)
        where TDraft : class
    {
        if (Live is TDraft live)
        {
            return live;
        }

        try
        {
            var draft = _stored?.Deserialize(type);
            (Live, _type) = (draft, type);
            return draft;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        if (HasTypedObject)
        {
            JsonSerializer.Serialize(writer, Live, _type!);
        }
        else
        {
            _stored!.Value.WriteTo(writer);
        }
    }
}

/// <summary>Copies the JSON in, and the draft in use out.</summary>
public sealed class DialogDraftConverter : JsonConverter<DialogDraft>
{
    public override DialogDraft Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, DialogDraft value, JsonSerializerOptions options) =>
        value.WriteTo(writer);
}
