using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Carousels;

namespace LoopbaanBot.RoleModels.Carousels;

/// <summary>A carousel as one person sees it now: with the own note, and of nobody else's.</summary>
internal sealed record CarouselScene(SharedId Id, PersonId Me, Carousel Carousel, bool Leads, DateTimeOffset Now)
{
    public CarouselNote Mine { get; init; } = CarouselNote.Empty;

    public bool IsTeacher => Carousel.Teacher(Me) is not null;

    public bool IsGuest => Carousel.Guest(Me) is not null;

    /// <summary>The signal that counts now; null before the start and long after the end.</summary>
    public int? Signal =>
        Carousel is { StoppedAt: null, StartedAt: { } begun, Shape: { } shape }
            ? CarouselBell.Current(begun, shape.Rounds, Now)
            : null;

    /// <summary>The round that runs or is about to, from 0; null when there is none.</summary>
    public int? Round => Signal is { } signal && signal < Carousel.Shape!.Rounds ? signal : null;

    public bool May(CarouselAction action) =>
        Decide(action, new CarouselResource(Carousel, (who, _) => who == Me && Leads));

    /// <summary>Contact with somebody who was met, once the carousel runs.</summary>
    public bool May(ContactAction action, PersonId teacher, PersonId roleModel) =>
        Decide(
            action,
            new ContactResource(
                teacher,
                roleModel,
                Carousel.Met(teacher, roleModel),
                Carousel.ContactOf(teacher, roleModel)
            )
        );

    private bool Decide<TAction>(TAction action, IResource<TAction> resource)
        where TAction : struct, Enum =>
        Authorization.Authorize(Me, action, resource, DateOnly.FromDateTime(Now.DateTime)) == Decision.Allowed;

    public override string ToString() => nameof(CarouselScene);
}
