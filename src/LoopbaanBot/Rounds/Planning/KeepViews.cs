using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rounds.Planning;

/// <summary>Keeping one thing of a round for oneself, or not.</summary>
internal static class KeepViews
{
    public static View Form(GroupTurn turn, RoundFormat format, ReflectionId id) =>
        RoundCard.Of(
            turn,
            turn.Texts["round.keep.open"],
            null,
            [
                new AdaptiveTextInput(KeepSubmit.WordsId)
                {
                    Label = RoundWords.Keepsake(turn.Texts, format),
                    IsMultiline = true,
                    MaxLength = TextLimit.Answer.Characters,
                },
                new AdaptiveChoiceSetInput(KeepSubmit.CompetencyId)
                {
                    Label = turn.Texts["round.keep.where"],
                    Value = $"{CareerCompetency.QualitiesReflection}",
                    Choices =
                    [
                        .. Enum.GetValues<CareerCompetency>()
                            .Select(competency => new AdaptiveChoice(
                                turn.Content[competency].Intro.Name,
                                $"{competency}"
                            )),
                    ],
                },
                new AdaptiveTextBlock(turn.Texts["round.keep.may"]),
            ],
            [KeepSubmit.Write(id, format).ToAction(turn.Texts["round.keep.save"], AdaptiveActionStyle.Positive)]
        );

    public static View Kept(GroupTurn turn) =>
        RoundCard.Of(
            turn,
            turn.Texts["round.keep.kept"],
            null,
            [new AdaptiveTextBlock(turn.Texts["round.keep.find"])],
            []
        );
}
