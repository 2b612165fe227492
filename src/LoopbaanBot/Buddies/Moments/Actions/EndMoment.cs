using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Buddies.Moments.News;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Moments.Actions;

/// <summary>Calls a moment off, after one question.</summary>
internal sealed class CancelMoment(MomentDesk desk, MomentDoor door, MomentNews news, SchoolClock clock) : ICardAction
{
    public string Verb => MomentSubmit.CancelVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(turn, data, cancellationToken) is not { } opened)
        {
            return;
        }

        if (opened.Moment.IsOpen && !data.IsSure)
        {
            turn.Show(new MomentViews(turn, opened, clock.Today).AskCancel());
            return;
        }

        var after = await desk.ChangeAsync(
            turn.Teacher.Id,
            opened.Key,
            MomentAction.Cancel,
            (moment, _) => moment.Cancel(turn.Teacher.Id),
            cancellationToken
        );
        await news.TellAfterwardsAsync(turn, opened.Key, cancellationToken);
        var notice = after?.Moment.State == MomentState.Cancelled ? turn.Texts["moment.cancelled.done"] : null;
        turn.Show(new MomentViews(turn, after ?? opened, clock.Today).Draw(notice));
    }
}

/// <summary>Any member says that it took place; then everybody may keep one line.</summary>
internal sealed class HoldMoment(
    MomentDesk desk,
    MomentDoor door,
    MomentNews news,
    HarvestStore harvests,
    SchoolClock clock
) : ICardAction
{
    public string Verb => MomentSubmit.HeldVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(turn, data, cancellationToken) is not { } opened)
        {
            return;
        }

        if (opened.Moment.State == MomentState.Proposed && !data.IsSure)
        {
            turn.Show(new MomentViews(turn, opened, clock.Today).AskHeld());
            return;
        }

        var after =
            await desk.ChangeAsync(
                turn.Teacher.Id,
                opened.Key,
                MomentAction.Hold,
                (moment, _) => moment.Hold(clock.Today),
                cancellationToken
            ) ?? opened;
        if (after.Moment.State != MomentState.Held)
        {
            var early = after.Moment.IsOpen ? turn.Texts["moment.planned.early"] : null;
            turn.Show(new MomentViews(turn, after, clock.Today).Draw(early));
            return;
        }

        await news.TellAfterwardsAsync(turn, after.Key, cancellationToken);
        var mine = await harvests.FindAsync(turn.Teacher.Id, after.Moment.Id, cancellationToken);
        turn.Show(HarvestViews.Form(turn, after, mine?.Line, turn.Texts["moment.held.title"]));
    }
}
