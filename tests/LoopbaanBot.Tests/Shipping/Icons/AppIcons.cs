namespace LoopbaanBot.Tests.Shipping.Icons;

/// <summary>A winding road inside a speech bubble: a talk about where you are going.</summary>
internal static class AppIcons
{
    private static readonly Colour s_teal = new(0x0F, 0x5F, 0x66);
    private static readonly Colour s_white = new(255, 255, 255);
    private static readonly Colour s_amber = new(0xF2, 0xA5, 0x1F);

    public static Bitmap Colour()
    {
        var bubble = Shapes.RoundedBox(0.16, 0.17, 0.84, 0.72, 0.13).Or(Tail(0.3, 0.72, 0.14));
        var road = new Road(Top: 0.3, Bottom: 0.725, Middle: 0.5, Swing: 0.1, Narrow: 0.022, Wide: 0.12);
        var icon = new Bitmap(192);
        icon.Paint(Shapes.Everything, s_teal);
        icon.Paint(bubble, s_white);
        icon.Paint(road.Surface, s_teal);
        icon.Paint(road.CentreLine, s_white);
        icon.Paint(Shapes.Disc(0.5, 0.27, 0.045), s_amber);
        return icon;
    }

    /// <summary>Straight edges lie on the grid of 32 pixels, or they would look grey.</summary>
    public static Bitmap Outline()
    {
        const double Pixel = 1 / 32.0;
        var rim = Shapes.RoundedBox(Pixel, 2 * Pixel, 31 * Pixel, 25 * Pixel, 6 * Pixel).Rim(2 * Pixel);
        var road = new Road(6 * Pixel, 24 * Pixel, Middle: 0.5, Swing: 0.13, Narrow: 0.045, Wide: 0.15);
        var icon = new Bitmap(32);
        icon.Paint(
            rim.Or(Tail(7 * Pixel, 25 * Pixel, 6 * Pixel).And((_, y) => (24 * Pixel) - y)).Or(road.Surface),
            s_white
        );
        return icon;
    }

    private static Shape Tail(double left, double bottom, double length) =>
        Shapes.Triangle((left, bottom - length), (left + (2 * length), bottom - length), (left, bottom + length));
}
