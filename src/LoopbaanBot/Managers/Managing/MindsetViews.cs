using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Managers.Mindset;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Managers.Managing;

/// <summary>Five sentences about one's own way of talking; no mark, no sum, one thing to practise.</summary>
internal static class MindsetViews
{
    public static View Form(TeacherTurn turn, MindsetCheck? kept, string? notice) =>
        ManagingViews.Of(
            turn,
            "mindset.title",
            notice,
            [
                new AdaptiveTextBlock(turn.Texts["mindset.note"]),
                .. kept is null ? [] : Practise(turn, kept),
                .. Enum.GetValues<MindsetItem>().Select(item => Question(turn, item, kept)),
            ],
            turn.Content.Managers.Hard.Ahead,
            [
                SaveMindset.Command.ToAction(turn.Texts["mindset.save"], AdaptiveActionStyle.Positive),
                .. kept is null ? [] : new[] { DeleteMindset.Command.ToAction(turn.Texts["mindset.delete"]) },
                TalkVerbs.Managing.ToAction(turn.Texts["managing.title"]),
            ]
        );

    private static IEnumerable<AdaptiveElement> Practise(TeacherTurn turn, MindsetCheck kept) =>
        [
            CardText.Label(turn.Texts["mindset.keptOn", ("date", kept.On)]),
            new AdaptiveTextBlock(
                kept.ToPractise is { } item
                    ? turn.Texts["mindset.practise", ("sentence", turn.Texts[SentenceOf(item)])]
                    : turn.Texts["mindset.all"]
            ),
        ];

    private static AdaptiveChoiceSetInput Question(TeacherTurn turn, MindsetItem item, MindsetCheck? kept) =>
        new($"{item}")
        {
            Label = turn.Texts[SentenceOf(item)],
            Style = AdaptiveChoiceInputStyle.Compact,
            Placeholder = turn.Texts["mindset.choose"],
            Value = kept is not null && kept.Answers.TryGetValue(item, out var answer) ? $"{answer}" : null,
            Choices =
            [
                new AdaptiveChoice(turn.Texts["mindset.notYet"], $"{MindsetAnswer.NotYet}"),
                new AdaptiveChoice(turn.Texts["mindset.sometimes"], $"{MindsetAnswer.Sometimes}"),
                new AdaptiveChoice(turn.Texts["mindset.mostly"], $"{MindsetAnswer.Mostly}"),
            ],
        };

    private static string SentenceOf(MindsetItem item) =>
        item switch
        {
            MindsetItem.ListensFirst => "mindset.item.listensFirst",
            MindsetItem.AsksAhead => "mindset.item.asksAhead",
            MindsetItem.TakesAnyOutcome => "mindset.item.takesAnyOutcome",
            MindsetItem.PromisesWhatCan => "mindset.item.promisesWhatCan",
            _ => "mindset.item.leavesPrivate",
        };
}
