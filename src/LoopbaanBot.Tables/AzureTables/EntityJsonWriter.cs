using System.Buffers;
using System.Text.Json;
using LoopbaanBot.Tables.Entities;
using LoopbaanBot.Tables.Queries;

namespace LoopbaanBot.Tables.AzureTables;

/// <summary>Writes an entity as OData JSON, with an annotation wherever JSON itself does not tell the type.</summary>
internal static class EntityJsonWriter
{
    public static BinaryData Write(TableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString(PropertyNames.PartitionKey, entity.PartitionKey);
            json.WriteString(PropertyNames.RowKey, entity.RowKey);
            foreach (var (name, value) in entity.Properties)
            {
                WriteProperty(json, name, value);
            }

            json.WriteEndObject();
        }

        return new BinaryData(buffer.WrittenMemory);
    }

    public static BinaryData WriteTableName(string name)
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("TableName", name);
            json.WriteEndObject();
        }

        return new BinaryData(buffer.WrittenMemory);
    }

    private static void WriteProperty(Utf8JsonWriter json, string name, object value)
    {
        if (EdmTypes.AnnotationOf(value) is { } type)
        {
            json.WriteString(name + EdmTypes.AnnotationSuffix, type);
        }

        switch (value)
        {
            case bool flag:
                json.WriteBoolean(name, flag);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case double number when double.IsFinite(number):
                json.WritePropertyName(name);
                json.WriteRawValue(ODataLiteral.Of(number));
                break;
            case byte[] bytes:
                json.WriteBase64String(name, bytes);
                break;
            default:
                json.WriteString(name, EdmTypes.TextOf(value));
                break;
        }
    }
}
