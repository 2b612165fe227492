namespace LoopbaanBot.Tests.Shipping.Icons;

internal readonly record struct Colour(byte Red, byte Green, byte Blue, byte Alpha = 255);

/// <summary>A square picture, row by row from the top left.</summary>
internal sealed class Bitmap(int size)
{
    private const int SamplesPerSide = 8;

    private readonly Colour[] _pixels = new Colour[size * size];

    public int Size => size;

    public IReadOnlyList<Colour> Pixels => _pixels;

    public Colour this[int x, int y]
    {
        get => _pixels[(y * size) + x];
        set => _pixels[(y * size) + x] = value;
    }

    /// <summary>Lays a colour over every point inside the shape; edges are smoothed by counting samples.</summary>
    public void Paint(Shape shape, Colour colour)
    {
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                this[x, y] = Over(this[x, y], colour, Coverage(shape, x, y));
            }
        }
    }

    private double Coverage(Shape shape, int x, int y)
    {
        var inside = 0;
        for (var sample = 0; sample < SamplesPerSide * SamplesPerSide; sample++)
        {
            var across = x + (((sample % SamplesPerSide) + 0.5) / SamplesPerSide);
            var down = y + (((sample / SamplesPerSide) + 0.5) / SamplesPerSide);
            inside += shape(across / size, down / size) <= 0 ? 1 : 0;
        }

        return inside / (double)(SamplesPerSide * SamplesPerSide);
    }

    private static Colour Over(Colour below, Colour above, double coverage)
    {
        if (coverage == 0)
        {
            return below;
        }

        var alpha = coverage + (below.Alpha / 255.0 * (1 - coverage));
        byte Mix(byte top, byte bottom) =>
            (byte)Math.Round(((top * coverage) + (bottom * (below.Alpha / 255.0) * (1 - coverage))) / alpha);
        return new Colour(
            Mix(above.Red, below.Red),
            Mix(above.Green, below.Green),
            Mix(above.Blue, below.Blue),
            (byte)Math.Round(alpha * 255)
        );
    }
}
