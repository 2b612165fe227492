using LoopbaanBot.Actions.Steps;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Paths.Map;

namespace LoopbaanBot.Paths.Own;

/// <summary>Staying on purpose, a full result (K §3.5, L r32): no card of it suggests to go on looking.</summary>
internal static class StayViews
{
    public static View Form(TeacherTurn turn, PathInterest interest) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["paths.do.stay"],
                null,
                [
                    new AdaptiveTextBlock(turn.Texts["paths.stay.intro"]),
                    OwnViews.Field(
                        turn,
                        "paths.stay.label",
                        "paths.stay.example",
                        TextLimit.OwnQuestion,
                        interest.Stay?.Refresh
                    ),
                ],
                [
                    StaySubmit.Save(interest).ToAction(turn.Texts["paths.stay.choose"], AdaptiveActionStyle.Positive),
                    MapSubmit.All.ToAction(turn.Texts["paths.do.again"]),
                ]
            ),
            MapViews.Doorway(turn.Texts)
        );

    public static View Chosen(TeacherTurn turn, StayChoice stay) =>
        new(
            OwnCard.Of(turn, turn.Texts["paths.do.stay"], null, Lines(turn, stay), Buttons(turn, stay)),
            MapViews.Doorway(turn.Texts)
        );

    private static IEnumerable<AdaptiveElement> Lines(TeacherTurn turn, StayChoice stay)
    {
        yield return new AdaptiveTextBlock(turn.Texts["paths.stay.since", ("date", stay.ChosenOn)]);
        yield return new AdaptiveTextBlock(turn.Texts["paths.stay.full"]);
        if (stay.Refresh is { } refresh)
        {
            yield return CardText.Label(turn.Texts["paths.stay.refresh"]);
            yield return CardText.Own(refresh);
        }
    }

    private static IEnumerable<AdaptiveExecuteAction> Buttons(TeacherTurn turn, StayChoice stay)
    {
        if (stay.Refresh is not null)
        {
            yield return StepCommands
                .New(ActionSourceKind.Path, PathSource.Stay)
                .ToAction(turn.Texts["step.make"], AdaptiveActionStyle.Positive);
        }

        yield return StaySubmit.Form.ToAction(turn.Texts["paths.stay.change"]);
        yield return StaySubmit.Leave.ToAction(turn.Texts["paths.stay.leave"]);
        yield return MapSubmit.All.ToAction(turn.Texts["paths.do.all"]);
    }
}
