using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.RoleModels.Carousels.TakingPart;

namespace LoopbaanBot.RoleModels.Carousels.Ringing;

/// <summary>Draws what is told of a carousel, for whoever has a part in it at the moment of sending.</summary>
internal sealed class CarouselNotice(CarouselBook book) : INoticeKind
{
    public string Kind => CarouselSubmit.Notice;

    public async Task<PostedCard?> DrawAsync(
        Notice notice,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        if (SharedId.Parse(notice.Resource) is not { } id)
        {
            return null;
        }

        if (notice.Occasion == CarouselOccasion.Off)
        {
            return CarouselPosts.Off(content.Texts);
        }

        return await book.FindAsync(notice.Recipient, id, cancellationToken) is { } scene
            ? Draw(new CarouselPosts(content.Texts, notice, scene), notice.Occasion, scene)
            : null;
    }

    private static PostedCard? Draw(CarouselPosts posts, string occasion, CarouselScene scene) =>
        occasion switch
        {
            CarouselOccasion.Planned => scene.Carousel.StartedAt is null ? posts.Planned() : null,
            CarouselOccasion.Asked => scene.May(CarouselAction.Reply) ? posts.Asked() : null,
            CarouselOccasion.Thanks => scene.Carousel.TableOf(scene.Me) is not null ? posts.Thanks() : null,
            _ when CarouselOccasion.NumberOfContact(occasion) is { } number => Contact(posts, number, scene),
            // A bell that comes too late says nothing: where to go now is another card.
            _ when scene.Signal is { } signal && occasion == CarouselOccasion.OfBell(signal) => posts.Bell(signal),
            _ => null,
        };

    private static PostedCard? Contact(CarouselPosts posts, int number, CarouselScene scene) =>
        scene.Carousel.Contacts.FirstOrDefault(contact => contact.Number == number)?.With(scene.Me) is { } other
        && CarouselContactParts.May(scene, ContactAction.Read, other)
            ? posts.Contact(scene.Carousel.Teacher(other)?.Name ?? scene.Carousel.Guest(other)!.Name)
            : null;
}
