using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Programmes.Stored;
using LoopbaanBot.RoleModels.Carousels.Ringing;

namespace LoopbaanBot.RoleModels.Carousels.Leading;

/// <summary>Plans a carousel for a cohort that one leads, and tells its members to prepare their questions.</summary>
internal sealed class PlanCarousel(
    CarouselBook book,
    CarouselStore store,
    CarouselTelling telling,
    LeadScreen screen,
    SchoolClock clock
) : ICardAction
{
    public const string Name = "carousel.plan";

    public string Verb => Name;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        var led = await book.CohortsLedAsync(me, cancellationToken);
        var words = new FormWords(data);
        if (
            led.FirstOrDefault(part => part.Id.ToString() == data[CarouselSubmit.CohortId]) is not { } part
            || SharedId.Parse(data[CarouselSubmit.Key]) is not { } id
            || id.TenantId != me.TenantId
        )
        {
            turn.Say(turn.Word("carousel.gone"));
        }
        else if (
            words.Day(CarouselSubmit.DayId, clock.Today) is not { } day
            || day < clock.Today
            || words.Time(CarouselSubmit.TimeId) is not { } time
        )
        {
            var scenes = await book.ListAsync(me, cancellationToken);
            turn.Show(CarouselListViews.List(turn, scenes, led, turn.Texts["carousel.plan.noTime"]));
        }
        else
        {
            await PlanAsync(turn, id, part, day.ToDateTime(time), cancellationToken);
        }
    }

    /// <summary>Who takes part under the name in the directory; the few without one get the word for a member.</summary>
    public static IReadOnlyList<CarouselPerson> TeachersOf(Cohort cohort, Texts texts) =>
        [
            .. cohort.Accepted.Select(member => new CarouselPerson(
                member.Person,
                member.Name ?? DisplayName.From(texts["carousel.member"])!.Value
            )),
        ];

    private async Task PlanAsync(
        TeacherTurn turn,
        SharedId id,
        CohortPart part,
        DateTime local,
        CancellationToken cancellationToken
    )
    {
        var at = SchoolClock.At(local);
        var carousel = new Carousel(part.Id, turn.Teacher.Id, at, TeachersOf(part.Cohort, turn.Texts), []);
        await store.TryAddAsync(id, carousel, cancellationToken);
        if (await book.FindAsync(turn.Teacher.Id, id, cancellationToken) is not { Leads: true } scene)
        {
            turn.Say(turn.Word("carousel.gone"));
            return;
        }

        turn.Afterwards(token => telling.TellTeachersAsync(id, scene.Carousel, CarouselOccasion.Planned, token));
        turn.Show(await screen.DrawAsync(turn, scene, turn.Texts["carousel.plan.saved"], cancellationToken));
    }
}
