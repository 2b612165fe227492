namespace LoopbaanBot.Tests.Shipping.Icons;

/// <summary>The distance from a point to an edge, negative inside; the picture runs from 0 to 1 both ways.</summary>
internal delegate double Shape(double x, double y);

/// <summary>Forms made of sums and square roots only, so that every machine draws the same pixels.</summary>
internal static class Shapes
{
    public static Shape Everything => (_, _) => -1;

    public static Shape RoundedBox(double left, double top, double right, double bottom, double radius) =>
        (x, y) =>
        {
            var dx = Math.Max(Math.Max(left + radius - x, x - (right - radius)), 0);
            var dy = Math.Max(Math.Max(top + radius - y, y - (bottom - radius)), 0);
            var edge = Math.Max(Math.Max(left - x, x - right), Math.Max(top - y, y - bottom));
            return dx > 0 && dy > 0 ? Math.Sqrt((dx * dx) + (dy * dy)) - radius : edge;
        };

    /// <summary>Corners in clockwise order as seen on the screen.</summary>
    public static Shape Triangle((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) =>
        (x, y) => Math.Max(Side(a, b, x, y), Math.Max(Side(b, c, x, y), Side(c, a, x, y)));

    public static Shape Disc(double centreX, double centreY, double radius) =>
        (x, y) => Math.Sqrt(((x - centreX) * (x - centreX)) + ((y - centreY) * (y - centreY))) - radius;

    public static Shape Or(this Shape one, Shape other) => (x, y) => Math.Min(one(x, y), other(x, y));

    public static Shape And(this Shape one, Shape other) => (x, y) => Math.Max(one(x, y), other(x, y));

    /// <summary>The band just inside the edge.</summary>
    public static Shape Rim(this Shape shape, double width) => (x, y) => Math.Max(shape(x, y), -shape(x, y) - width);

    private static double Side((double X, double Y) from, (double X, double Y) to, double x, double y)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        return (((x - from.X) * dy) - ((y - from.Y) * dx)) / Math.Sqrt((dx * dx) + (dy * dy));
    }
}
