using System.Buffers.Binary;
using System.Text;

namespace LoopbaanBot.Tables.Sqlite;

/// <summary>Unpacks what <see cref="PropertyBlobWriter"/> packed.</summary>
internal ref struct PropertyBlobReader(ReadOnlySpan<byte> blob)
{
    private ReadOnlySpan<byte> _rest = blob;

    public void ReadInto(TableEntity entity)
    {
        if (Take(1)[0] != PropertyBlobWriter.Format)
        {
            throw new InvalidDataException("The row was written by a newer version of this program.");
        }

        while (!_rest.IsEmpty)
        {
            var type = (PropertyType)Take(1)[0];
            var name = ReadText();
            entity.Restore(name, ReadValue(type));
        }
    }

    private object ReadValue(PropertyType type) =>
        type switch
        {
            PropertyType.Text => ReadText(),
            PropertyType.Int32 => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int))),
            PropertyType.Int64 => ReadInt64(),
            PropertyType.Double => BitConverter.Int64BitsToDouble(ReadInt64()),
            PropertyType.Boolean => Take(1)[0] != 0,
            PropertyType.Moment => new DateTimeOffset(ReadInt64(), TimeSpan.Zero),
            PropertyType.Guid => new Guid(Take(16)),
            PropertyType.Binary => Take(ReadLength()).ToArray(),
            _ => throw new InvalidDataException("The row has a property of an unknown type."),
        };

    private string ReadText() => Encoding.UTF8.GetString(Take(ReadLength()));

    private long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    private int ReadLength()
    {
        var length = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var group = Take(1)[0];
            length |= (group & 0x7F) << shift;
            if (group < 0x80)
            {
                return length;
            }
        }

        throw new InvalidDataException("The row has a length that never ends.");
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
