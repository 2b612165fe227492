using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Buddies.Own;

/// <summary>Steps out of the group, for a while or for good, after one question that asks for no reason.</summary>
internal sealed record StepOutSubmit(bool IsForNow, bool IsSure)
{
    public const string Verb = "buddies.out";
    private const string ForNowId = "pause";

    public CardCommand Write() => CardCommand.Of(Verb, (ForNowId, IsForNow ? CardData.Yes : string.Empty)).Sure(IsSure);

    public static StepOutSubmit Parse(CardData data) => new(data[ForNowId] == CardData.Yes, data.IsSure);
}

internal sealed class StepOut(OwnBuddies own, TellBuddies telling, CircleStore circles, WithdrawShares shares)
    : ICardAction
{
    public string Verb => StepOutSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var submit = StepOutSubmit.Parse(data);
        var me = turn.Teacher.Id;
        if (await own.FindAsync(me, cancellationToken) is not { } place || LeftBy(place, submit) is not { } left)
        {
            turn.Show(OwnGroupViews.Of(turn, own, await own.FindAsync(me, cancellationToken), null));
        }
        else if (!submit.IsSure)
        {
            turn.Show(OwnGroupViews.AskStepOut(turn, submit));
        }
        else
        {
            await WithdrawAsync(turn, place.Buddies.Find(left), cancellationToken);
            place = await own.ChangeAsync(place, buddies => buddies.StepOut(me, submit.IsForNow), cancellationToken);
            turn.Afterwards(token => TellAsync(place, left, token));
            turn.Show(
                OwnGroupViews.Of(
                    turn,
                    own,
                    place,
                    turn.Texts[submit.IsForNow ? "buddies.own.paused" : "buddies.own.out"]
                )
            );
        }
    }

    /// <summary>Who is out already ends and tells it once more: this turn may have been run before and not been kept.</summary>
    private BuddyGroupId? LeftBy(OwnPlace place, StepOutSubmit submit) =>
        own.May(place, BuddyGroupAction.StepOut) ? place.Group!.Id
        : submit.IsSure && own.May(place, BuddyGroupAction.Return) ? place.Buddies.AbsenceOf(place.Person)!.Group
        : null;

    /// <summary>What was shown to buddies ends with the group, but for whom the teacher chose as somebody of their own circle.</summary>
    private async Task WithdrawAsync(TeacherTurn turn, BuddyGroup? group, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        var circle = await circles.LoadAsync(me, cancellationToken);
        await shares.WithdrawAsync(
            turn,
            grant =>
                group?.Find(grant.Recipient) is not null
                && circle.Members.All(member => member.Person != grant.Recipient),
            cancellationToken
        );
    }

    private async Task TellAsync(OwnPlace place, BuddyGroupId left, CancellationToken cancellationToken)
    {
        if (place.Buddies.Find(left) is { } group)
        {
            await telling.TellAsync(place.Cohort, group, cancellationToken);
            await telling.TellOrganiserAsync(place.Cohort, $"{group.Id}.{group.Version:D}", cancellationToken);
        }
    }
}

/// <summary>Takes part again: in the same group when there is room, or waiting for the organiser.</summary>
internal sealed class TakePartAgain(OwnBuddies own, TellBuddies telling) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("buddies.again");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (await own.FindAsync(me, BuddyGroupAction.Return, cancellationToken) is { } away)
        {
            var led = await own.LedAsync(away, cancellationToken);
            await own.ChangeAsync(away, buddies => buddies.Return(me, led, own.Now), cancellationToken);
        }

        var place = await own.FindAsync(me, cancellationToken);
        turn.Afterwards(token => TellAsync(place, token));
        turn.Show(OwnGroupViews.Of(turn, own, place, null));
    }

    /// <summary>Told twice is told once.</summary>
    private async Task TellAsync(OwnPlace? place, CancellationToken cancellationToken)
    {
        if (place?.Group is { } group)
        {
            await telling.TellAsync(place.Cohort, group, cancellationToken);
        }
        else if (place is { Buddies.IsPublished: true })
        {
            await telling.TellOrganiserAsync(
                place.Cohort,
                $"{own.Today:yyyyMMdd}.{place.Buddies.Groups.Sum(one => one.Version):D}",
                cancellationToken
            );
        }
    }
}
