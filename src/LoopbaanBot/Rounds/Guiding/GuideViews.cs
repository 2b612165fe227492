using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Access;

namespace LoopbaanBot.Rounds.Guiding;

/// <summary>What only the guide of a round sees: the step, a sentence to use, and the buttons to lead it.</summary>
internal static class GuideViews
{
    public static View Panel(GroupTurn turn, RoundScene scene, string? notice)
    {
        var round = scene.Round.Round;
        return RoundCard.Of(
            turn,
            turn.Texts["round.panel.title"],
            notice,
            [
                new AdaptiveTextBlock(
                    round.IsUnderWay ? $"{RoundWords.Step(turn.Texts, round)}" : turn.Texts["round.panel.notYet"]
                ),
                .. Counts(turn, scene),
                .. round.Stage == RoundStage.Answering && !scene.Counts.HideWho
                    ? [new AdaptiveTextBlock(turn.Texts["round.panel.few"])]
                    : Array.Empty<AdaptiveElement>(),
                .. round.IsPaused
                    ? [CardText.Question(turn.Texts["round.still.say"])]
                    : new AdaptiveElement[] { new AdaptiveTextBlock(Hint(turn, round)) },
                .. round.ShowsAnswers ? Themes(turn, scene) : [],
            ],
            [.. Buttons(turn, scene)]
        );
    }

    /// <summary>Asked once more, for it throws away what everybody wrote.</summary>
    public static View AskStop(GroupTurn turn, RoundScene scene) =>
        RoundCard.Of(
            turn,
            turn.Texts["round.stop.button"],
            null,
            [
                new AdaptiveTextBlock(turn.Texts["round.stop.what"]),
                CardText.Question(turn.Texts["round.still.say"]),
                new AdaptiveTextBlock(turn.Texts["round.stop.point"]),
            ],
            [
                RoundCommands
                    .Stop(scene.Id)
                    .Sure()
                    .ToAction(turn.Texts["round.stop.sure"], AdaptiveActionStyle.Destructive),
                RoundCommands.Guide(scene.Id).ToAction(turn.Texts["round.stop.no"]),
            ]
        );

    /// <summary>Numbers only: a guide does not see who is still writing.</summary>
    private static IEnumerable<AdaptiveElement> Counts(GroupTurn turn, RoundScene scene)
    {
        if (scene.Round.Round.Setup.Rules.Keeping != RoundKeeping.Nothing)
        {
            yield return new AdaptiveTextBlock(
                turn.Texts["round.panel.counts", ("n", scene.Counts.Joined), ("m", scene.Counts.Answered)]
            );
        }
    }

    /// <summary>Another sentence at each step, the same when the panel is opened again.</summary>
    private static string Hint(GroupTurn turn, GroupRound round) =>
        round.Stage == RoundStage.Closing
            ? turn.Texts.Vary("round.after", round.Step)
            : turn.Texts.Vary("round.during", round.Step);

    private static IEnumerable<AdaptiveElement> Themes(GroupTurn turn, RoundScene scene)
    {
        yield return CardText.Question(turn.Texts["round.themes.title"]);
        if (IsOnBoard(turn, scene))
        {
            // The next step draws that card again, and half a theme would be gone.
            yield return new AdaptiveTextBlock(turn.Texts["round.themes.elsewhere"]);
            yield break;
        }

        yield return new AdaptiveTextBlock(turn.Texts["round.themes.warning"]);
        yield return new AdaptiveTextInput(LeadSubmit.ThemesId)
        {
            Label = turn.Texts["round.themes.label"],
            IsMultiline = true,
            MaxLength = (CoachTheme.Longest + 1) * CoachTheme.Most,
            Value = string.Join('\n', scene.Round.Themes),
        };
    }

    private static IEnumerable<AdaptiveAction> Buttons(GroupTurn turn, RoundScene scene)
    {
        var round = scene.Round.Round;
        if (Way(scene) is { } way)
        {
            yield return Button(turn, scene, way.What, way.Title, AdaptiveActionStyle.Positive);
        }

        yield return round.IsPaused
            ? Button(turn, scene, Lead.Resume, "round.lead.resume")
            : Button(turn, scene, Lead.Pause, "round.lead.pause");
        if (round.HasOpened)
        {
            yield return RoundCommands.Read(scene.Id).ToAction(turn.Texts["round.read"]);
            if (!IsOnBoard(turn, scene))
            {
                yield return Button(turn, scene, Lead.Themes, "round.lead.themes");
            }
        }
        else
        {
            yield return RoundCommands.Guide(scene.Id).ToAction(turn.Texts["round.look"]);
            yield return Button(turn, scene, Lead.Post, "round.lead.post");
        }

        yield return round.Stage == RoundStage.Closing
            ? Button(turn, scene, Lead.Close, "round.lead.close")
            : Button(turn, scene, Lead.Wrap, "round.lead.wrap");
        yield return RoundCommands.Stop(scene.Id).ToAction(turn.Texts["round.stop.button"]);
    }

    private static bool IsOnBoard(GroupTurn turn, RoundScene scene) =>
        turn.CardId is { } card && card == scene.Round.CardId;

    /// <summary>The one button that leads on; null where there is none, or where the round stands still.</summary>
    private static (Lead What, string Title)? Way(RoundScene scene) =>
        scene.Round.Round switch
        {
            { IsPaused: true } => null,
            { Stage: RoundStage.Opened } => (Lead.Begin, "round.lead.begin"),
            { Stage: RoundStage.Answering } round when round.MayReveal(scene.Counts) => (Lead.Open, "round.lead.open"),
            { MayGoOn: true } => (Lead.Next, "round.lead.next"),
            _ => null,
        };

    private static AdaptiveExecuteAction Button(
        GroupTurn turn,
        RoundScene scene,
        Lead what,
        string title,
        AdaptiveActionStyle style = AdaptiveActionStyle.Default
    ) => LeadSubmit.Write(scene.Id, what, scene.Round.Round.Step).ToAction(turn.Texts[title], style);
}
