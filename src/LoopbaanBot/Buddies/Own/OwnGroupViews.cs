using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Buddies.Groups;
using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Buddies.Moments.Actions;
using LoopbaanBot.Buddies.Wishes;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Buddies.Own;

/// <summary>What a member sees of buddies. All views.</summary>
internal static class OwnGroupViews
{
    /// <param name="place">Null for who takes part in no cohort.</param>
    /// <param name="notice">What just happened; null for nothing.</param>
    public static View Of(TeacherTurn turn, OwnBuddies own, OwnPlace? place, string? notice) =>
        place switch
        {
            null => Card(turn, notice, [Line(turn, "buddies.own.none")], []),
            { Placed: { } placed } => InGroup(turn, place, placed, notice),
            _ when own.May(place, BuddyGroupAction.Return) => Card(
                turn,
                notice,
                [Line(turn, "buddies.own.away")],
                [TakePartAgain.Command.ToAction(turn.Texts["buddies.do.return"], AdaptiveActionStyle.Positive)]
            ),
            _ => Card(
                turn,
                notice,
                [Line(turn, place.Buddies.IsPublished ? "buddies.own.waiting" : "buddies.own.before")],
                own.May(place, BuddyGroupAction.Wish)
                    ? [OpenWishes.Command.ToAction(turn.Texts["buddies.do.wishes"], AdaptiveActionStyle.Positive)]
                    : []
            ),
        };

    public static View AskStepOut(TeacherTurn turn, StepOutSubmit submit) =>
        Card(
            turn,
            null,
            [Line(turn, submit.IsForNow ? "buddies.out.pause" : "buddies.out.leave"), Line(turn, "buddies.out.note")],
            [
                (submit with { IsSure = true })
                    .Write()
                    .ToAction(
                        turn.Texts[submit.IsForNow ? "buddies.out.yesPause" : "buddies.out.yes"],
                        AdaptiveActionStyle.Destructive
                    ),
                OpenOwnGroup.Command.ToAction(turn.Texts["buddies.out.no"]),
            ]
        );

    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "buddies.mine"),
            [Wording.Of(texts, "buddies.own.door")],
            [PostedButton.Of(texts, "buddies.toMine", OpenOwnGroup.Command)]
        );

    private static View InGroup(TeacherTurn turn, OwnPlace place, PlacedGroup placed, string? notice)
    {
        var isMineConfirmed = placed.Group.Find(place.Person)!.ConfirmedOn is not null;
        return Card(
            turn,
            notice,
            [
                .. placed
                    .Peers.Where(peer => peer.Person != place.Person)
                    .Select(peer => CardText.Own(GroupsViews.Line(turn.Texts, peer))),
                new AdaptiveTextBlock(BuddyLines.Why(turn.Texts, placed.Group.Why, toThem: true).ToString()),
                Line(
                    turn,
                    placed.Group.IsConfirmed ? "buddies.own.all"
                        : isMineConfirmed ? "buddies.own.some"
                        : "buddies.own.ask"
                ),
                CardText.Small(turn.Texts["buddies.own.private"]),
                .. placed.Peers.Where(peer => place.Managers.Contains(peer.Person)).Select(peer => Manager(turn, peer)),
            ],
            [
                isMineConfirmed
                    ? OpenWishes.Command.ToAction(turn.Texts["buddies.do.wishes"])
                    : ConfirmGroup.Command.ToAction(turn.Texts["buddies.do.confirm"], AdaptiveActionStyle.Positive),
                OpenMoments.Command.ToAction(turn.Texts["moment.title"]),
                ChooseItem.Command.ToAction(turn.Texts["buddies.do.share"]),
                new StepOutSubmit(IsForNow: true, IsSure: false).Write().ToAction(turn.Texts["buddies.do.pause"]),
                new StepOutSubmit(IsForNow: false, IsSure: false).Write().ToAction(turn.Texts["buddies.do.leave"]),
            ]
        );
    }

    /// <summary>Only who named somebody reads this.</summary>
    private static AdaptiveRichTextBlock Manager(TeacherTurn turn, CohortPeer peer) =>
        CardText.Own(turn.Texts["buddies.own.manager", ("name", BuddyLines.Name(turn.Texts, peer).ToString())]);

    private static AdaptiveTextBlock Line(TeacherTurn turn, string id) => new(turn.Texts[id]);

    private static View Card(
        TeacherTurn turn,
        string? notice,
        IEnumerable<AdaptiveElement> body,
        IEnumerable<AdaptiveExecuteAction> buttons
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body = [CardText.Heading(turn.Texts["buddies.mine"]), .. CircleViews.Notice(notice), .. body],
                Actions = [.. buttons, Verbs.OpenPeople.ToAction(turn.Texts["people.title"])],
            },
            () => Doorway(turn.Texts)
        );
}
