using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Access;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>What everybody wrote, as it opens for all at the same moment.</summary>
internal static class AnswersView
{
    /// <summary>Everybody's words, letter by letter and without names.</summary>
    public static View Page(GroupTurn turn, RoundScene scene, int from)
    {
        // Also when somebody's words went since they opened: two that are left can be guessed.
        var page = AnswerPage.Of(scene.Counts.HideWho ? scene.Seats : [], from);
        return RoundCard.Of(
            turn,
            turn.Texts["round.answers.title"],
            null,
            [
                .. page.Answers.Count == 0
                    ? [new AdaptiveTextBlock(turn.Texts["round.answers.none"])]
                    : Words(turn, scene, page),
                CardText.Small(turn.Texts["round.answers.small"]),
            ],
            [
                .. page.Next is { } next
                    ? [RoundCommands.Read(scene.Id, next).ToAction(turn.Texts["round.answers.more"])]
                    : Array.Empty<AdaptiveAction>(),
                RoundCommands.Look(scene.Id).ToAction(turn.Texts["round.back"]),
                .. scene.IsGuide
                    ? [RoundCommands.Guide(scene.Id).ToAction(turn.Texts["round.guide"])]
                    : new AdaptiveAction[] { MemberViews.Heavy(turn, scene) },
            ],
            "round.answers.who"
        );
    }

    /// <summary>Each question with the answers to it; one that nobody answered is left out.</summary>
    private static IEnumerable<AdaptiveElement> Words(GroupTurn turn, RoundScene scene, AnswerPage page) =>
        from field in RoundWords.Fields(turn.Texts, scene.Round.Round.Setup.Format).Index()
        let answers = page.Answers.Select(answer => answer.Fields.ElementAtOrDefault(field.Index))
        let words = answers.OfType<string>().Where(words => words.Length > 0).Select(CardText.Own).ToArray()
        where words.Length > 0
        from element in words.Prepend<AdaptiveElement>(CardText.Question(field.Item))
        select element;
}
