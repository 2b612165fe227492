using System.Globalization;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Carousels;

/// <summary>What a carousel is called, and the card that opens it.</summary>
internal static class CarouselLines
{
    public static DateOnly Day(Carousel carousel) => DateOnly.FromDateTime(carousel.At.DateTime);

    public static string Clock(Carousel carousel) => carousel.At.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Title(Texts texts, CarouselScene scene) =>
        texts["carousel.item", ("date", Day(scene.Carousel)), ("state", State(texts, scene))];

    public static string State(Texts texts, CarouselScene scene) =>
        scene.Carousel switch
        {
            { StartedAt: null, StoppedAt: not null } => texts["carousel.state.off"],
            { StartedAt: null } => texts["carousel.state.planned", ("time", Clock(scene.Carousel))],
            _ when scene.Carousel.IsOver(scene.Now) => texts["carousel.state.over"],
            _ => texts["carousel.state.running"],
        };

    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "carousel.title"),
            [Wording.Of(texts, "carousel.card")],
            [PostedButton.Of(texts, "roleModel.open", OpenCarousels.Command)]
        );
}
