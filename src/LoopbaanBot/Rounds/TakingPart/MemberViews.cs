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
                scene.May(RoundAction.Look) ? Wording.Of(turn.Texts, $"round.own.{Standing(scene)}") : null,
                scene.May(RoundAction.Guide)
            ),
            turn.Language
        );

    public static View Over(GroupTurn turn) => View.Of(RoundPosts.Over(turn.Texts), turn.Language);

    /// <summary>The present step with its questions. It stands on the card that is drawn again, so nothing is typed in it.</summary>
    public static View Page(GroupTurn turn, RoundScene scene)
    {
        var round = scene.Round.Round;
        return RoundCard.Of(
            turn,
            $"{RoundWords.Name(turn.Texts, round.Setup.Format)}",
            null,
            [
                new AdaptiveTextBlock(
                    round.IsUnderWay ? $"{RoundWords.Step(turn.Texts, round)}" : turn.Texts["round.now.opened"]
                ),
                .. Prompts(turn, round),
                .. round.TakesAnswers
                    ? [new AdaptiveTextBlock(turn.Texts["round.write.where"])]
                    : Array.Empty<AdaptiveElement>(),
            ],
            [RoundCommands.Look(scene.Id).ToAction(turn.Texts["round.back"]), Heavy(turn, scene)]
        );
    }

    /// <summary>A place to write, with what this person wrote before.</summary>
    public static View Form(GroupTurn turn, RoundScene scene) =>
        RoundCard.Of(
            turn,
            $"{RoundWords.Step(turn.Texts, scene.Round.Round)}",
            null,
            [.. Prompts(turn, scene.Round.Round), .. Writing(turn, scene)],
            [AnswerSubmit.Write(scene.Id).ToAction(turn.Texts["round.send"], AdaptiveActionStyle.Positive)]
        );

    /// <summary>After writing, in the place of the form; without the words, for the screen may be shared.</summary>
    public static View Sent(GroupTurn turn, RoundScene scene)
    {
        var round = scene.Round.Round;
        return RoundCard.Of(
            turn,
            turn.Texts["round.own.ready"],
            null,
            [
                .. RoundPosts
                    .Count(turn.Texts, round, scene.Counts)
                    .Select(line => new AdaptiveTextBlock(line.ToString())),
            ],
            [
                .. round.ShowsAnswers
                    ? [RoundCommands.Read(scene.Id).ToAction(turn.Texts["round.read"])]
                    : Array.Empty<AdaptiveAction>(),
                .. round.TakesAnswers
                    ? [RoundCommands.Write(scene.Id).ToAction(turn.Texts["round.write.again"])]
                    : Array.Empty<AdaptiveAction>(),
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
            { Stored.Round.TakesAnswers: true } => "in",
            _ => "joined",
        };

    public static AdaptiveExecuteAction Heavy(GroupTurn turn, RoundScene scene) =>
        RoundCommands.Heavy(scene.Id).ToAction(turn.Texts["round.heavy.button"]);

    private static IEnumerable<AdaptiveElement> Prompts(GroupTurn turn, GroupRound round) =>
        RoundWords
            .Prompts(turn.Texts, round.Setup.Format)
            .Select(prompt => new AdaptiveTextBlock(prompt.ToString()))
            .Prepend(CardText.Question(turn.Texts["round.prompts"]));

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
}
