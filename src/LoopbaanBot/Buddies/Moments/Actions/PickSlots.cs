using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Buddies.Moments.News;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Moments.Actions;

/// <summary>Notes which times suit. The last answer may plan the moment.</summary>
internal sealed class PickSlots(MomentDesk desk, MomentDoor door, MomentNews news, SchoolClock clock) : ICardAction
{
    public string Verb => MomentSubmit.PickVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var submit = await door.ReadAsync(turn, data, cancellationToken);
        var pick = new MomentPick(turn.Teacher.Id, MomentSubmit.Slots(data[MomentSubmit.PicksId]));
        var after = submit is null
            ? null
            : await desk.ChangeAsync(
                turn.Teacher.Id,
                submit.Key,
                MomentAction.Pick,
                (moment, circle) => moment.Pick(pick, submit.Round, circle.People),
                cancellationToken
            );
        if (after is null)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        var counted = after.Moment.Round == submit!.Round && after.Moment.State == MomentState.Proposed;
        await news.TellAfterwardsAsync(turn, after.Key, cancellationToken);
        turn.Show(new MomentViews(turn, after, clock.Today).Draw(counted ? turn.Texts["moment.proposed.kept"] : null));
    }
}

/// <summary>The proposer decides for one of the times.</summary>
internal sealed class FixSlot(MomentDesk desk, MomentDoor door, MomentNews news, SchoolClock clock) : ICardAction
{
    public string Verb => MomentSubmit.FixVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var chosen = MomentSubmit.Slots(data[MomentSubmit.FixId]);
        if (chosen.Count != 1)
        {
            await AskAgainAsync(turn, data, cancellationToken);
            return;
        }

        var submit = await door.ReadAsync(turn, data, cancellationToken);
        var after = submit is null
            ? null
            : await desk.ChangeAsync(
                turn.Teacher.Id,
                submit.Key,
                MomentAction.Fix,
                (moment, _) => moment.Fix(turn.Teacher.Id, chosen[0], submit.Round),
                cancellationToken
            );
        if (after is null)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        await news.TellAfterwardsAsync(turn, after.Key, cancellationToken);
        turn.Show(new MomentViews(turn, after, clock.Today).Draw(null));
    }

    private async Task AskAgainAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(turn, data, cancellationToken) is { } opened)
        {
            turn.Show(new MomentViews(turn, opened, clock.Today).Draw(turn.Texts["moment.proposed.fixNone"]));
        }
    }
}
