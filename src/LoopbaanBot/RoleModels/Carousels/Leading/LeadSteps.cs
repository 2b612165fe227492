using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.RoleModels.Carousels.Ringing;

namespace LoopbaanBot.RoleModels.Carousels.Leading;

/// <summary>A step of who leads; it ends at the view of who leads.</summary>
internal abstract class LeadStep(CarouselBook book, LeadScreen screen, string verb)
    : CarouselStep(book, verb, CarouselAction.Lead)
{
    protected override Task<View> ViewAsync(
        TeacherTurn turn,
        CarouselScene scene,
        string? notice,
        CancellationToken cancellationToken
    ) => screen.DrawAsync(turn, scene, notice, cancellationToken);
}

/// <summary>Asks a role model to sit at a table. Who is paused, stopped or gone cannot be asked.</summary>
internal sealed class AskRoleModel(
    CarouselBook book,
    LeadScreen screen,
    CarouselStore store,
    RoleModelAccess access,
    CarouselTelling telling
) : LeadStep(book, screen, Name)
{
    public const string Name = "carousel.ask";

    protected override async Task ActAsync(
        TeacherTurn turn,
        CarouselScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var id = SharedId.Parse(data[CarouselSubmit.RoleModelId]);
        if (
            await access.FindAsync(scene.Me, id, RoleModelAction.Ask, cancellationToken)
            is not { Room.IsPaused: false } model
        )
        {
            turn.Say(turn.Word("roleModel.gone"));
            return;
        }

        await store.UpdateAsync(scene.Id, known => known.Invite(model.Person, model.Name), cancellationToken);
        turn.Afterwards(token => telling.TellAsync(model.Person, scene.Id, CarouselOccasion.Asked, token));
        await ShowAsync(turn, scene, "carousel.lead.askedNow", cancellationToken);
    }
}

/// <summary>Starts, after one question: everybody gets a signal now, and at every change.</summary>
internal sealed class StartCarousel(
    CarouselBook book,
    LeadScreen screen,
    CarouselStarter starter,
    CarouselTelling telling
) : LeadStep(book, screen, Name)
{
    public const string Name = "carousel.start";

    protected override async Task ActAsync(
        TeacherTurn turn,
        CarouselScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        if (!data.IsSure && scene.Carousel is { StartedAt: null, Shape: not null })
        {
            turn.Show(LeadViews.AskStart(turn, scene));
            return;
        }

        if (await starter.StartAsync(turn, scene, cancellationToken) is { StartedAt: not null } begun)
        {
            turn.Afterwards(token => telling.RingAsync(scene.Id, begun, token));
        }

        await ShowAsync(turn, scene, null, cancellationToken);
    }
}

/// <summary>Stops, after one question: before the start it is called off, during it no bell rings any more.</summary>
internal sealed class StopCarousel(
    CarouselBook book,
    LeadScreen screen,
    CarouselStore store,
    CarouselTelling telling,
    SchoolClock clock
) : LeadStep(book, screen, Name)
{
    public const string Name = "carousel.stop";

    protected override async Task ActAsync(
        TeacherTurn turn,
        CarouselScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        if (!data.IsSure)
        {
            turn.Show(LeadViews.AskStop(turn, scene));
            return;
        }

        var stopped = await store.UpdateAsync(scene.Id, known => known.Stop(clock.Now), cancellationToken);
        if (stopped is { StartedAt: null })
        {
            turn.Afterwards(token => telling.TellOffAsync(scene.Id, stopped, token));
        }

        await ShowAsync(turn, scene, null, cancellationToken);
    }
}
