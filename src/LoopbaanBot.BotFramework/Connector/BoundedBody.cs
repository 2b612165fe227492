using System.Buffers;

namespace LoopbaanBot.BotFramework.Connector;

/// <summary>Reads an answer into a rented buffer, up to a limit.</summary>
internal readonly struct BoundedBody : IDisposable
{
    /// <summary>1 MiB. The largest honest answer is a page of 500 members, a fifth of it.</summary>
    public const int MaxLength = 1024 * 1024;

    private readonly byte[] _buffer;
    private readonly int _length;

    private BoundedBody(byte[] buffer, int length)
    {
        _buffer = buffer;
        _length = length;
    }

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, _length);

    /// <exception cref="InvalidDataException">The answer is longer than <see cref="MaxLength"/>.</exception>
    public static async ValueTask<BoundedBody> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var buffer = ArrayPool<byte>.Shared.Rent(1024);
        var length = 0;
        int read;
        while ((read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken)) > 0)
        {
            length += read;
            if (length > MaxLength)
            {
                throw new InvalidDataException("The connector's answer is too long.");
            }

            if (length == buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                buffer.CopyTo(larger, 0);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }

        return new BoundedBody(buffer, length);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);
}
