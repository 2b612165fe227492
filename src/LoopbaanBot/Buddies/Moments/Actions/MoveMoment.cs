using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Buddies.Moments.News;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Moments.Actions;

/// <summary>Asks for other times, also when a moment did not take place yet.</summary>
internal sealed class AskMove(MomentDesk desk, MomentDoor door, TimesOffer times, SchoolClock clock) : ICardAction
{
    public string Verb => MomentSubmit.MoveVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(turn, data, cancellationToken) is not { } opened)
        {
            return;
        }

        turn.Show(
            desk.May(turn.Teacher.Id, MomentAction.Move, opened.Circle, opened.Moment)
                ? TimesOffer.DrawMove(
                    turn,
                    opened,
                    await times.OfAsync(opened.Circle, opened.Moment.Length, cancellationToken),
                    null
                )
                : new MomentViews(turn, opened, clock.Today).Draw(null)
        );
    }
}

/// <summary>Proposes other times to everybody who is in the group now.</summary>
internal sealed class MoveMoment(MomentDesk desk, MomentDoor door, MomentNews news, SchoolClock clock) : ICardAction
{
    public string Verb => MomentSubmit.MovedVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(turn, data, cancellationToken) is not { } opened)
        {
            return;
        }

        var form = TimesForm.Parse(data);
        var (slots, wrong) = form.Read(clock.Now.DateTime);
        if (wrong is not null && opened.Moment.IsOpen)
        {
            turn.Show(TimesOffer.DrawMove(turn, opened, form, turn.Texts[wrong]));
            return;
        }

        var round = MomentSubmit.Parse(data)?.Round ?? 0;
        var after = await desk.ChangeAsync(
            turn.Teacher.Id,
            opened.Key,
            MomentAction.Move,
            (moment, circle) => moment.Move(new SlotOffer(turn.Teacher.Id, circle.Peers, slots), round),
            cancellationToken
        );
        if (after is null)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        var moved = after.Moment.Round == round + 1 && after.Moment.Proposer == turn.Teacher.Id;
        await news.TellAfterwardsAsync(turn, after.Key, cancellationToken);
        turn.Show(new MomentViews(turn, after, clock.Today).Draw(moved ? turn.Texts["moment.times.sent"] : null));
    }
}
