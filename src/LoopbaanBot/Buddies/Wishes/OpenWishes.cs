using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Buddies.Own;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Standing;

namespace LoopbaanBot.Buddies.Wishes;

/// <summary>Opens one's own wishes, as long as the cohort lasts: a group may have to be made whole.</summary>
internal sealed class OpenWishes(OwnBuddies own, BuddyWishStore wishes) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("buddies.wish.open");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (await own.FindAsync(me, BuddyGroupAction.Wish, cancellationToken) is { } place)
        {
            var kept = await wishes.LoadAsync(place.Cohort.Id, cancellationToken);
            turn.Show(WishForm.Of(turn, place, kept.Of(me), null));
        }
        else
        {
            turn.Show(OwnGroupViews.Of(turn, own, await own.FindAsync(me, cancellationToken), null));
        }
    }
}

/// <summary>Keeps one's own wishes in the place of those before. Whatever was refused stays in the form.</summary>
internal sealed class SaveWishes(OwnBuddies own, BuddyWishStore wishes, WishesEnd end) : ICardAction
{
    public string Verb => WishSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (await own.FindAsync(me, BuddyGroupAction.Wish, cancellationToken) is not { } place)
        {
            turn.Show(OwnGroupViews.Of(turn, own, await own.FindAsync(me, cancellationToken), null));
            return;
        }

        var wish = WishSubmit.Parse(data, place);
        if (wish.Refuse() is { } refusal)
        {
            turn.Show(WishForm.Of(turn, place, wish, turn.Texts[$"buddies.wish.refused.{Chosen.TextOf(refusal)}"]));
            return;
        }

        await end.ScheduleAsync(place.Cohort, cancellationToken);
        await wishes.PutAsync(place.Cohort.Id, wish, cancellationToken);
        turn.Show(WishForm.Of(turn, place, wish, turn.Texts["buddies.wish.kept"]));
    }
}
