using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Hosting;
using LoopbaanBot.RoleModels.Carousels.Ringing;

namespace LoopbaanBot.RoleModels.Carousels.Leading;

/// <summary>Starts a carousel with who takes part today, and sets the bell for every change.</summary>
internal sealed class CarouselStarter(
    CarouselBook book,
    CarouselStore store,
    BuddyGroupStore buddies,
    CarouselBells bells,
    SchoolClock clock
)
{
    public async Task<Carousel?> StartAsync(TeacherTurn turn, CarouselScene scene, CancellationToken cancellationToken)
    {
        var led = await book.CohortsLedAsync(scene.Me, cancellationToken);
        var cohort = led.First(part => part.Id == scene.Carousel.Cohort).Cohort;
        var published = await buddies.LoadAsync(scene.Carousel.Cohort, cancellationToken);
        var groups = published.Groups.Select(group =>
            (IReadOnlyList<PersonId>)[.. group.Members.Select(member => member.Person)]
        );
        var teachers = PlanCarousel.TeachersOf(cohort, turn.Texts);
        var begun = await store.UpdateAsync(
            scene.Id,
            known => known.Seat(teachers).Start(groups, clock.Now),
            cancellationToken
        );
        if (begun is { StartedAt: not null })
        {
            await bells.SetAsync(scene.Id, begun, cancellationToken);
        }

        return begun;
    }
}
