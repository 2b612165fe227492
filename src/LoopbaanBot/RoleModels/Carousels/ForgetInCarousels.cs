using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Privacy;
using LoopbaanBot.RoleModels.Carousels.Ringing;

namespace LoopbaanBot.RoleModels.Carousels;

/// <summary>Takes somebody who is forgotten out of carousels, and out of the cards of whoever met them there.</summary>
internal sealed class ForgetInCarousels(CarouselStore store, CarouselTelling telling) : IPersonalReferences
{
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var (id, carousel) in await store.ListEverywhereAsync(cancellationToken))
        {
            if (
                carousel.Planner == person
                || carousel.Teacher(person) is not null
                || carousel.Guest(person) is not null
            )
            {
                // First the cards: an erasure that is resumed once the person is out would not find whose they are.
                await telling.CloseNamingAsync(id, carousel, person, cancellationToken);
                await store.UpdateAsync(id, known => known.Forget(person), cancellationToken);
                await telling.RedrawNamingAsync(id, carousel, person, cancellationToken);
            }
        }
    }
}
