using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rounds.Planning;

/// <summary>The closing of a round: each makes a plan of their own, or does not.</summary>
internal static class PlanViews
{
    public static View Form(GroupTurn turn, ActionId id) =>
        RoundCard.Of(
            turn,
            turn.Texts["round.plan.title"],
            null,
            [
                CardText.Question(turn.Texts["round.plan.question"]),
                Input(PlanSubmit.CueId, turn.Texts["round.plan.if"]),
                Input(PlanSubmit.StepId, turn.Texts["round.plan.then"]),
                new AdaptiveTextBlock(turn.Texts["round.plan.where"]),
            ],
            [PlanSubmit.Write(id).ToAction(turn.Texts["round.plan.save"], AdaptiveActionStyle.Positive)]
        );

    public static View Kept(GroupTurn turn) =>
        RoundCard.Of(
            turn,
            turn.Texts["round.plan.kept"],
            null,
            [
                new AdaptiveTextBlock(turn.Texts["round.plan.find"]),
                new AdaptiveTextBlock(turn.Texts["round.plan.talk"]),
            ],
            []
        );

    private static AdaptiveTextInput Input(string id, string label) =>
        new(id)
        {
            Label = label,
            IsMultiline = true,
            MaxLength = TextLimit.PlanPart.Characters,
        };
}
