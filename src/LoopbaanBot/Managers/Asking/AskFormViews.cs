using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Managers.Asking;

/// <summary>The form by which a talk is asked for: which, with whom, and what goes along.</summary>
internal static class AskFormViews
{
    public static View Draw(TeacherTurn turn, AskChoices choices, TalkAsk ask, string? refusal) =>
        AskViews.Of(
            turn,
            refusal,
            [Kind(turn.Texts, ask), .. Partner(turn, choices, ask), Items(turn.Texts, choices, ask)],
            [
                ask.WriteForm().ToAction(turn.Texts["share.preview"], AdaptiveActionStyle.Positive),
                TalkVerbs.Prepare.ToAction(turn.Texts["managerTalk.prepare.button"]),
                Verbs.OpenPeople.ToAction(turn.Texts["share.cancel"]),
            ]
        );

    /// <summary>Who of the circle; the fields of a newcomer only where one is sought.</summary>
    private static IEnumerable<AdaptiveElement> Partner(TeacherTurn turn, AskChoices choices, TalkAsk ask)
    {
        var isAlone = choices.Circle.Members.Count == 0;
        if (!isAlone)
        {
            yield return Members(turn.Texts, choices, ask);
        }

        if (isAlone || ask.IsNewcomer)
        {
            yield return CardText.Small(turn.Texts["managerTalk.rather"]);
            yield return CardText.Small(turn.Texts["managerTalk.joins"]);
            yield return CircleViews.Person(turn.Texts, choices.Known, ask.Newcomer);
            yield return CircleViews.Name(turn.Texts, ask.Newcomer);
            yield return CircleViews.Role(turn, ask.Newcomer);
        }
        else
        {
            yield return CardText.Small(turn.Texts["managerTalk.rather"]);
            yield return new AdaptiveActionSet(ask.WriteNewcomer().ToAction(turn.Texts["managerTalk.somebodyNew"]));
        }
    }

    private static AdaptiveChoiceSetInput Kind(Texts texts, TalkAsk ask) =>
        new(TalkAsk.KindId)
        {
            Label = texts["managerTalk.which"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = $"{ask.Kind}",
            Choices =
            [
                .. Enum.GetValues<TalkKind>()
                    .Select(kind => new AdaptiveChoice(texts[TalkWords.KindId(kind)], $"{kind}")),
            ],
        };

    private static AdaptiveChoiceSetInput Members(Texts texts, AskChoices choices, TalkAsk ask) =>
        new(TalkAsk.MemberId)
        {
            Label = texts["managerTalk.who"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = ask.Member ?? (ask.Replaces is null ? ManagerOf(choices.Circle) : null),
            Choices =
            [
                .. choices
                    .Circle.Members.OrderBy(member => member.Name, StringComparer.OrdinalIgnoreCase)
                    .Select(member => new AdaptiveChoice(
                        OwnCard.Title(
                            texts[
                                "circle.member",
                                ("name", member.Name),
                                ("role", CircleViews.RoleName(texts, member.Role))
                            ]
                        ),
                        member.Person.ObjectId
                    )),
                .. ask.IsNewcomer ? new[] { new AdaptiveChoice(texts["managerTalk.somebody"], TalkAsk.Somebody) } : [],
            ],
        };

    /// <summary>The one manager of the circle stands ready; of two the teacher chooses.</summary>
    private static string? ManagerOf(SupportCircle circle) =>
        circle.Members.Where(member => member.Role == CircleRole.Manager).ToArray() is [var only]
            ? only.Person.ObjectId
            : null;

    private static AdaptiveChoiceSetInput Items(Texts texts, AskChoices choices, TalkAsk ask) =>
        new(TalkAsk.ItemsId)
        {
            Label = texts["managerTalk.what"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Value = string.Join(
                ',',
                ask.Items.Select(ItemText.Write).Concat(ask.OnlyTalk ? new[] { TalkAsk.Nothing } : [])
            ),
            Choices =
            [
                .. choices.Items.Select(item => new AdaptiveChoice(item.Title, ItemText.Write(item.Item))),
                new AdaptiveChoice(texts["managerTalk.onlyTalk"], TalkAsk.Nothing),
            ],
        };
}
