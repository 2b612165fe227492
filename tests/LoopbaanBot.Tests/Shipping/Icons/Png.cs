using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace LoopbaanBot.Tests.Shipping.Icons;

/// <summary>Reads and writes the one kind of PNG that the icons are: square, 8 bits RGBA, rows unfiltered.</summary>
internal static class Png
{
    private const int HeaderLength = 13;

    private static readonly byte[] s_signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    public static byte[] Write(Bitmap bitmap)
    {
        using var file = new MemoryStream();
        file.Write(s_signature);
        WriteChunk(file, "IHDR", Header(bitmap.Size));
        WriteChunk(file, "IDAT", Compress(Rows(bitmap)));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <exception cref="InvalidDataException">The file is no PNG, or one of another kind.</exception>
    public static Bitmap Read(byte[] file)
    {
        Demand(file.AsSpan().StartsWith(s_signature), "no PNG signature");
        var chunks = Chunks(file).ToList();
        var header = chunks.Single(chunk => chunk.Name == "IHDR").Data;
        var size = BinaryPrimitives.ReadInt32BigEndian(header);
        Demand(header.AsSpan().SequenceEqual(Header(size)), "not square with 8 bits RGBA");
        var data = chunks.Where(chunk => chunk.Name == "IDAT").SelectMany(chunk => chunk.Data).ToArray();
        return FromRows(Decompress(data), size);
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), size);
        (header[8], header[9]) = (8, 6);
        return header;
    }

    private static byte[] Rows(Bitmap bitmap) =>
        [
            .. bitmap
                .Pixels.Chunk(bitmap.Size)
                .SelectMany(row =>
                    row.SelectMany(pixel => new[] { pixel.Red, pixel.Green, pixel.Blue, pixel.Alpha }).Prepend((byte)0)
                ),
        ];

    private static Bitmap FromRows(byte[] rows, int size)
    {
        var bitmap = new Bitmap(size);
        foreach (var (row, y) in rows.Chunk((size * 4) + 1).Select((row, y) => (row, y)))
        {
            Demand(row[0] == 0, "a filtered row");
            for (var x = 0; x < size; x++)
            {
                var at = (x * 4) + 1;
                bitmap[x, y] = new Colour(row[at], row[at + 1], row[at + 2], row[at + 3]);
            }
        }

        return bitmap;
    }

    private static IEnumerable<(string Name, byte[] Data)> Chunks(byte[] file)
    {
        for (var at = s_signature.Length; at < file.Length; )
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var named = file.AsSpan(at + 4, length + 4).ToArray();
            var sum = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length));
            Demand(sum == Checksum(named), "a wrong checksum");
            yield return (Encoding.ASCII.GetString(named, 0, 4), named[4..]);
            at += length + 12;
        }
    }

    private static void WriteChunk(MemoryStream file, string name, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(named));
        file.Write(number);
    }

    private static byte[] Compress(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(rows);
        }

        return packed.ToArray();
    }

    private static byte[] Decompress(byte[] data)
    {
        using var zip = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zip.CopyTo(rows);
        return rows.ToArray();
    }

    /// <summary>CRC-32 as the PNG specification, annex D, describes it; bit by bit, for icons are small.</summary>
    private static uint Checksum(byte[] data)
    {
        var sum = uint.MaxValue;
        foreach (var value in data)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 1 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
            }
        }

        return ~sum;
    }

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidDataException($"The icon has {otherwise}.");
        }
    }
}
