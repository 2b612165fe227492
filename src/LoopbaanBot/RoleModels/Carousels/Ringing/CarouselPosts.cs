using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.RoleModels.Carousels.Ringing;

/// <summary>The cards about a carousel that may stand in a chat: names, tables and days.</summary>
internal sealed class CarouselPosts(Texts texts, Notice notice, CarouselScene scene)
{
    private readonly Carousel _carousel = scene.Carousel;

    public static PostedCard Off(Texts texts) =>
        new(Wording.Of(texts, "carousel.posted.off"), [Wording.Of(texts, "roleTalk.posted.noReason")], []);

    public PostedCard Planned() => Card("carousel.posted.planned", "carousel.posted.plannedNote");

    public PostedCard Asked() => Card("carousel.posted.asked", "carousel.posted.askedNote");

    public PostedCard Thanks() =>
        new(Wording.Of(texts, "carousel.posted.thanks"), [Wording.Of(texts, "roleTalk.posted.thanksNote")], [Open()]);

    public PostedCard Contact(DisplayName other) =>
        new(Wording.Of(texts, "contact.posted", ("name", other)), [Wording.Of(texts, "contact.postedNote")], [Open()]);

    public PostedCard? Bell(int signal) =>
        signal >= _carousel.Shape!.Rounds
            ? new(Wording.Of(texts, "carousel.bell.end"), [Wording.Of(texts, "carousel.bell.endNote")], [Open()])
        : _carousel.SeatOf(scene.Me, signal) is var (table, roleModel)
            ? Round(signal, Wording.Of(texts, "carousel.bell.now", ("n", table + 1), ("name", Name(roleModel))))
        : _carousel.TableOf(scene.Me) is { } own ? Round(signal, AtTable(own, signal))
        : null;

    private Wording AtTable(int table, int round) =>
        _carousel.At(table, round).Count == 0
            ? Wording.Of(texts, "carousel.bell.rest")
            : Wording.Of(texts, "carousel.bell.guests", ("n", table + 1), ("count", _carousel.At(table, round).Count));

    private PostedCard Round(int round, Wording title) =>
        new(
            title,
            [
                Wording.Of(texts, "carousel.bell.round", ("n", round + 1), ("m", _carousel.Shape!.Rounds)),
                Wording.Of(texts, "carousel.bell.story"),
            ],
            [Open()]
        );

    private SafeValue Name(CarouselGuest? roleModel) =>
        roleModel is null ? Wording.Of(texts, "roleTalk.somebody") : roleModel.Name;

    private PostedCard Card(string title, string note) =>
        new(Wording.Of(texts, title, ("date", CarouselLines.Day(_carousel))), [Wording.Of(texts, note)], [Open()]);

    private PostedButton Open() =>
        PostedButton.Of(texts, "roleModel.open", CardCommand.Of(ShowCarousel.Name, notice.Handle));
}
