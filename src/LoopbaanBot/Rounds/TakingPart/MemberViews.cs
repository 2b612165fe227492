using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Delivery;
using LoopbaanBot.Obstacles.Heavy;
using LoopbaanBot.Rounds.Access;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>What each member of a round sees alone.</summary>
internal static class MemberViews
{
    /// <summary>
    /// The card that all see, with one line about oneself. It may come by itself while a screen is shared, so it holds
    /// only whether one is ready, never what anybody wrote.
    /// </summary>
    public static View Look(GroupTurn turn, RoundScene scene) =>
        View.Of(
            RoundPosts.Board(
                turn.Texts,
                scene.Id,
                scene.Round,
                scene.Counts,
                scene.Users,
                scene.May(RoundAction.Look) ? Wording.Of(turn.Texts, $"round.own.{Standing(scene)}") : null
            ),
            turn.Language
        );

    public static View Over(GroupTurn turn) => View.Of(RoundPosts.Over(turn.Texts), turn.Language);

    /// <summary>The present step with its questions and, where the format asks for it, a place to write.</summary>
    public static View Page(GroupTurn turn, RoundScene scene, string? notice)
    {
        var round = scene.Round.Round;
        return RoundCard.Of(
            turn,
            $"{RoundWords.Name(turn.Texts, round.Setup.Format)}",
            notice,
            [
                new AdaptiveTextBlock(
                    round.IsUnderWay ? $"{RoundWords.Step(turn.Texts, round)}" : turn.Texts["round.now.opened"]
                ),
                CardText.Question(turn.Texts["round.prompts"]),
                .. RoundWords
                    .Prompts(turn.Texts, round.Setup.Format)
                    .Select(prompt => new AdaptiveTextBlock(prompt.ToString())),
                .. round.TakesAnswers ? Writing(turn, scene) : [],
            ],
            [
                .. round.TakesAnswers
                    ? [AnswerSubmit.Write(scene.Id).ToAction(turn.Texts["round.send"], AdaptiveActionStyle.Positive)]
                    : Array.Empty<AdaptiveAction>(),
                RoundCommands.Look(scene.Id).ToAction(turn.Texts["round.back"]),
                RoundCommands.Heavy(scene.Id).ToAction(turn.Texts["round.heavy.button"]),
            ]
        );
    }

    /// <summary>Everybody's words, letter by letter and without names.</summary>
    public static View Answers(GroupTurn turn, RoundScene scene, int from)
    {
        var page = AnswerPage.Of(scene.Seats, from);
        return RoundCard.Of(
            turn,
            turn.Texts["round.answers.title"],
            null,
            [
                .. page.Answers.Count == 0
                    ? [new AdaptiveTextBlock(turn.Texts["round.answers.none"])]
                    : Words(turn, scene, page),
                CardText.Small(turn.Texts[scene.Counts.IsGuessable ? "round.answers.few" : "round.answers.small"]),
            ],
            [
                .. page.Next is { } next
                    ? [RoundCommands.Read(scene.Id, next).ToAction(turn.Texts["round.answers.more"])]
                    : Array.Empty<AdaptiveAction>(),
                RoundCommands.Look(scene.Id).ToAction(turn.Texts["round.back"]),
                .. scene.IsGuide
                    ? [RoundCommands.Guide(scene.Id).ToAction(turn.Texts["round.guide"])]
                    : new AdaptiveAction[] { RoundCommands.Heavy(scene.Id).ToAction(turn.Texts["round.heavy.button"]) },
            ]
        );
    }

    /// <summary>Whoever pressed reads what happens now, and whom to turn to.</summary>
    /// <param name="isStill">Whether the round does stand still now; where that failed the card does not say so.</param>
    public static View Heavy(GroupTurn turn, RoundScene scene, IReadOnlyList<SchoolContact> contacts, bool isStill) =>
        RoundCard.Of(
            turn,
            turn.Texts["round.heavy.title"],
            null,
            [
                new AdaptiveTextBlock(turn.Texts["round.heavy.thanks"]),
                .. isStill ? [new AdaptiveTextBlock(turn.Texts["round.heavy.still"])] : Array.Empty<AdaptiveElement>(),
                new AdaptiveTextBlock(turn.Texts["round.heavy.leave"]),
                .. ContactLines.Of(turn.Texts, contacts),
            ],
            [RoundCommands.Look(scene.Id).ToAction(turn.Texts["round.back"])]
        );

    private static string Standing(RoundScene scene) =>
        scene switch
        {
            { IsGuide: true } => "guide",
            { Stored.Round.Setup.Rules.Keeping: RoundKeeping.Nothing } => "unkept",
            { Own: null } => "out",
            { Own.HasAnswered: true } => "ready",
            _ => "in",
        };

    private static IEnumerable<AdaptiveElement> Writing(GroupTurn turn, RoundScene scene)
    {
        var rules = scene.Round.Round.Setup.Rules;
        var forGroup = rules.Writing == RoundWriting.ForGroup;
        yield return new AdaptiveTextBlock(turn.Texts[forGroup ? "round.write.group" : "round.write.self"]);
        foreach (var (at, label) in RoundWords.Fields(turn.Texts, scene.Round.Round.Setup.Format).Index())
        {
            yield return new AdaptiveTextInput(AnswerSubmit.FieldId(at + 1))
            {
                Label = label,
                IsMultiline = true,
                MaxLength = RoundAnswer.Limit.Characters,
                Value = scene.Own?.Answer?.Fields.ElementAtOrDefault(at),
            };
        }
    }

    private static IEnumerable<AdaptiveElement> Words(GroupTurn turn, RoundScene scene, AnswerPage page) =>
        RoundWords
            .Fields(turn.Texts, scene.Round.Round.Setup.Format)
            .Index()
            .SelectMany(field =>
                page.Answers.Select(answer => answer.Fields.ElementAtOrDefault(field.Index))
                    .Where(words => !string.IsNullOrEmpty(words))
                    .Select(words => (AdaptiveElement)CardText.Own(words!))
                    .Prepend(CardText.Question(field.Item))
            );
}
