using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Tests.Shipping.Icons;

public sealed class AppIconTests
{
    private static readonly bool s_write = Environment.GetEnvironmentVariable("LOOPBAAN_WRITE_ICONS") == "1";

    [Fact]
    public void The_colour_icon_is_the_drawing() => IsTheDrawing("color.png", AppIcons.Colour());

    [Fact]
    public void The_outline_icon_is_the_drawing() => IsTheDrawing("outline.png", AppIcons.Outline());

    [Fact]
    public void The_colour_icon_fills_192_by_192_pixels()
    {
        var icon = Png.Read(File.ReadAllBytes(PathOf("color.png")));

        icon.Size.ShouldBe(192);
        icon.Pixels.ShouldAllBe(pixel => pixel.Alpha == 255);
    }

    [Fact]
    public void The_outline_icon_is_32_by_32_pixels_of_white_on_nothing()
    {
        var icon = Png.Read(File.ReadAllBytes(PathOf("outline.png")));

        icon.Size.ShouldBe(32);
        icon.Pixels.ShouldAllBe(pixel => pixel.Alpha == 0 || pixel == new Colour(255, 255, 255, pixel.Alpha));
        icon.Pixels.ShouldContain(pixel => pixel.Alpha == 0);
        icon.Pixels.ShouldContain(pixel => pixel.Alpha == 255);
    }

    [Fact]
    public void A_damaged_icon_is_refused()
    {
        var file = Png.Write(AppIcons.Outline());
        file[40] ^= 1;

        Should.Throw<InvalidDataException>(() => Png.Read(file));
    }

    private static void IsTheDrawing(string name, Bitmap drawing)
    {
        if (s_write)
        {
            File.WriteAllBytes(PathOf(name), Png.Write(drawing));
        }

        Png.Read(File.ReadAllBytes(PathOf(name))).Pixels.ShouldBe(drawing.Pixels);
    }

    private static string PathOf(string name) => Repository.PathTo("manifest", name);
}
