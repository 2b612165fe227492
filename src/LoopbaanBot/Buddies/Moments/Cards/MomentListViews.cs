using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Buddies.Mirrors.Actions;
using LoopbaanBot.Buddies.Moments.Actions;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Moments.Cards;

/// <summary>"Buddymomenten": for each group its moments, and the way to a new one.</summary>
internal static class MomentListViews
{
    /// <summary>The newest of each group; what is older is in nobody's way.</summary>
    private const int MostListed = 12;

    public static View List(TeacherTurn turn, IReadOnlyList<OpenedGroup> groups, string? notice) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["moment.title"]),
                    .. MomentParts.Notice(notice),
                    new AdaptiveTextBlock(turn.Texts[groups.Count == 0 ? "moment.noGroup" : "moment.note"]),
                    .. groups.SelectMany(group => Group(turn, group)),
                    .. Moments(turn, groups),
                ],
                Actions =
                [
                    ListHarvests.Command.ToAction(turn.Texts["moment.harvest.list"]),
                    OpenMirrors.Command.ToAction(turn.Texts["mirror.title"]),
                    Conversation.Verbs.OpenPeople.ToAction(turn.Texts["people.title"]),
                ],
            },
            MomentPosts.Doorway(turn.Texts)
        );

    private static IEnumerable<AdaptiveElement> Group(TeacherTurn turn, OpenedGroup group)
    {
        var names = MomentWhen.Names(group.Circle.Without(turn.Teacher.Id));
        yield return CardText.Own(turn.Texts["moment.with", ("names", names)]);
        if (group.Circle.Peers.Count > 1)
        {
            yield return new AdaptiveActionSet(
                ProposeSubmit
                    .WriteNew(group.Circle.Key)
                    .ToAction(turn.Texts["moment.new"], AdaptiveActionStyle.Positive, AdaptiveAssociatedInputs.None)
            );
        }
    }

    private static IEnumerable<AdaptiveElement> Moments(TeacherTurn turn, IReadOnlyList<OpenedGroup> groups)
    {
        var all = groups.SelectMany(group => group.Moments.TakeLast(MostListed)).Reverse().ToArray();
        if (all.Length > 0)
        {
            yield return new AdaptiveChoiceSetInput(MomentSubmit.ChosenId)
            {
                Label = turn.Texts["moment.choose"],
                Style = AdaptiveChoiceInputStyle.Expanded,
                Value = all[0].Key.ToString(),
                Choices =
                [
                    .. all.Select(one => new AdaptiveChoice(
                        MomentWhen.Line(turn.Content, one.Moment).ToString(),
                        one.Key.ToString()
                    )),
                ],
            };
            yield return new AdaptiveActionSet(
                MomentSubmit.WriteForChosen(MomentSubmit.OpenVerb).ToAction(turn.Texts["moment.open"])
            );
        }
        else if (groups.Count > 0)
        {
            yield return new AdaptiveTextBlock(turn.Texts["moment.none"]);
        }
    }
}
