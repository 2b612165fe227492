using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace LoopbaanBot.Tables.Sqlite;

/// <summary>Packs the properties of an entity: a format byte, then per property its type, name and value. Little
/// endian, texts in UTF-8 behind their length in 7-bit groups. Unlike JSON it loses no type and escapes nothing.</summary>
internal sealed class PropertyBlobWriter
{
    public const byte Format = 1;

    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    /// <summary>Valid until the next call.</summary>
    public ReadOnlySpan<byte> Write(TableEntity entity)
    {
        _bytes.ResetWrittenCount();
        WriteByte(Format);
        foreach (var (name, value) in entity.Properties)
        {
            WriteByte((byte)TypeOf(value));
            WriteText(name);
            WriteValue(value);
        }

        return _bytes.WrittenSpan;
    }

    private static PropertyType TypeOf(object value) =>
        value switch
        {
            string => PropertyType.Text,
            int => PropertyType.Int32,
            long => PropertyType.Int64,
            double => PropertyType.Double,
            bool => PropertyType.Boolean,
            DateTimeOffset => PropertyType.Moment,
            Guid => PropertyType.Guid,
            _ => PropertyType.Binary,
        };

    private void WriteValue(object value)
    {
        switch (value)
        {
            case string text:
                WriteText(text);
                break;
            case byte[] bytes:
                WriteLength(bytes.Length);
                _bytes.Write(bytes);
                break;
            case bool flag:
                WriteByte(flag ? (byte)1 : (byte)0);
                break;
            case Guid guid:
                Write(guid);
                break;
            case int number:
                Write(number);
                break;
            default:
                WriteInt64(value);
                break;
        }
    }

    private void WriteInt64(object value) =>
        Write(
            value switch
            {
                long number => number,
                double number => BitConverter.DoubleToInt64Bits(number),
                _ => ((DateTimeOffset)value).UtcTicks,
            }
        );

    private void WriteText(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        WriteLength(length);
        Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length));
        _bytes.Advance(length);
    }

    private void WriteLength(int length)
    {
        var rest = (uint)length;
        for (; rest >= 0x80; rest >>= 7)
        {
            WriteByte((byte)(rest | 0x80));
        }

        WriteByte((byte)rest);
    }

    private void WriteByte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    private void Write(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), value);
        _bytes.Advance(sizeof(int));
    }

    private void Write(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(sizeof(long)), value);
        _bytes.Advance(sizeof(long));
    }

    private void Write(Guid value)
    {
        value.TryWriteBytes(_bytes.GetSpan(16));
        _bytes.Advance(16);
    }
}
