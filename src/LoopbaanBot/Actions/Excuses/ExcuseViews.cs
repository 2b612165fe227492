using LoopbaanBot.Actions.Steps;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Actions.Excuses;

/// <summary>The excuses somebody named: the list and one of them. All views.</summary>
internal static class ExcuseViews
{
    private const int MostListed = 60;

    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "excuse.list"),
            [Wording.Of(texts, "excuse.card")],
            [new PostedButton(Wording.Of(texts, "reflection.card.view"), ExcuseSubmit.List)]
        );

    /// <param name="excuses">Oldest first, as they are kept.</param>
    public static View List(TeacherTurn turn, IReadOnlyList<Excuse> excuses, string? notice) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["excuse.list"],
                notice,
                excuses.Count == 0
                    ? [new AdaptiveTextBlock(turn.Texts["excuse.empty"])]
                    : [new AdaptiveTextBlock(turn.Texts["excuse.note"]), Choice(turn, excuses)],
                [
                    .. excuses.Count == 0
                        ? Array.Empty<AdaptiveExecuteAction>()
                        : [ExcuseSubmit.Show.ToAction(turn.Texts["step.show"], AdaptiveActionStyle.Positive)],
                    BeginSubmit.Write(ExcuseDialog.DialogId).ToAction(turn.Texts["excuse.new"]),
                    StepCommands.List.ToAction(turn.Texts["step.title"]),
                ]
            ),
            Doorway(turn.Texts)
        );

    public static View Page(TeacherTurn turn, Excuse excuse, string? notice) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["excuse.title"],
                notice,
                [
                    .. Words(turn, "excuse.read.words", excuse.Words),
                    .. Words(turn, "excuse.read.truth", excuse.Truth),
                    .. Words(turn, "excuse.read.next", excuse.NextStep),
                ],
                [
                    StepCommands
                        .New(ActionSourceKind.Excuse, excuse.Id.ToString())
                        .ToAction(turn.Texts["step.make"], AdaptiveActionStyle.Positive),
                    ExcuseSubmit.Delete(excuse.Id).ToAction(turn.Texts["excuse.delete"]),
                    ExcuseSubmit.List.ToAction(turn.Texts["excuse.list"]),
                    StepCommands.List.ToAction(turn.Texts["step.title"]),
                ]
            ),
            Doorway(turn.Texts)
        );

    private static IEnumerable<AdaptiveElement> Words(TeacherTurn turn, string label, string? words) =>
        words is null ? [] : [CardText.Label(turn.Texts[label]), CardText.Own(words)];

    private static AdaptiveChoiceSetInput Choice(TeacherTurn turn, IReadOnlyList<Excuse> excuses) =>
        new(ExcuseSubmit.ChoiceId)
        {
            Label = turn.Texts["excuse.choose"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = excuses[^1].Id.ToString(),
            Choices =
            [
                .. excuses
                    .Reverse()
                    .Take(MostListed)
                    .Select(excuse => new AdaptiveChoice(OwnCard.Title(excuse.Words), excuse.Id.ToString())),
            ],
        };
}

/// <summary>The buttons about excuses.</summary>
internal static class ExcuseSubmit
{
    public const string ListVerb = "excuse.list";
    public const string ShowVerb = "excuse.show";
    public const string DeleteVerb = "excuse.delete";
    public const string ChoiceId = "chosen";
    private const string Key = "excuse";

    public static CardCommand List { get; } = CardCommand.Of(ListVerb);

    /// <summary>Opens what is chosen in the list.</summary>
    public static CardCommand Show { get; } = CardCommand.Of(ShowVerb);

    public static CardCommand Open(ExcuseId excuse) => CardCommand.Of(ShowVerb, (Key, excuse.ToString()));

    public static CardCommand Delete(ExcuseId excuse) => CardCommand.Of(DeleteVerb, (Key, excuse.ToString()));

    public static ExcuseId? Parse(CardData data) => ExcuseId.Parse(data[Key] ?? data[ChoiceId]);
}
