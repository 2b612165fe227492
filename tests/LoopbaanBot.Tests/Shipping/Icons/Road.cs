namespace LoopbaanBot.Tests.Shipping.Icons;

/// <summary>A road that bends twice and narrows with the distance; lengths are parts of the picture.</summary>
internal sealed record Road(double Top, double Bottom, double Middle, double Swing, double Narrow, double Wide)
{
    /// <summary>t(t-½)(t-1) reaches about 1/20.8 between its zeros, which makes its largest bend 1.</summary>
    private const double FullBend = 20.8;

    public Shape Surface => (x, y) => Math.Max(Math.Abs(x - Centre(y)) - HalfWidth(y), Math.Max(Top - y, y - Bottom));

    public Shape CentreLine =>
        (x, y) => IsDash(Along(y)) ? Math.Max(Math.Abs(x - Centre(y)) - (HalfWidth(y) * 0.14), Top - y) : 1;

    private double Along(double y) => Math.Clamp((y - Top) / (Bottom - Top), 0, 1);

    private double HalfWidth(double y) => Narrow + ((Wide - Narrow) * Along(y) * Along(y));

    private double Centre(double y)
    {
        var along = Along(y);
        return Middle + (Swing * FullBend * along * (along - 0.5) * (along - 1));
    }

    private static bool IsDash(double along) =>
        along is (> 0.22 and < 0.32) or (> 0.42 and < 0.56) or (> 0.7 and < 0.88);
}
