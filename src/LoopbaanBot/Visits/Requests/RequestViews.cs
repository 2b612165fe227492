using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Visits.Board;

namespace LoopbaanBot.Visits.Requests;

/// <summary>One request, as one of both sees it now.</summary>
internal static class RequestViews
{
    public static View Of(TeacherTurn turn, VisitScene scene, string? notice = null) =>
        OfferViews.Of(
            turn,
            turn.Texts["visit.request.title", ("name", scene.OtherName.ToString())],
            notice,
            [
                new AdaptiveTextBlock(VisitLines.State(turn.Texts, scene)),
                .. OfferViews.Body(turn, scene.Offer),
                .. scene.May(VisitRequestAction.Answer) ? Answer(turn, scene) : [],
                .. scene.May(VisitRequestAction.Write) ? Own(turn, scene) : [],
            ],
            [
                .. scene.May(VisitRequestAction.Thank) && !scene.Request.IsThanked
                    ?
                    [
                        VisitSubmit
                            .On(ThankVisit.Name, scene.Ref)
                            .ToAction(turn.Texts["visit.thank"], AdaptiveActionStyle.Positive),
                    ]
                    : Array.Empty<AdaptiveAction>(),
                .. scene.May(VisitRequestAction.CallOff)
                    ? [VisitSubmit.On(LeaveVisit.Name, scene.Ref).ToAction(turn.Texts["visit.leave"])]
                    : Array.Empty<AdaptiveAction>(),
            ]
        );

    private static IEnumerable<AdaptiveElement> Answer(TeacherTurn turn, VisitScene scene)
    {
        yield return new AdaptiveTextBlock(
            turn.Texts[scene.Request.State == VisitState.Asked ? "visit.answer.intro" : "visit.answer.other"]
        );
        yield return new AdaptiveDateInput(VisitSubmit.DayId)
        {
            Label = turn.Texts["visit.answer.day"],
            Value = scene.Request.Day,
        };
        yield return new AdaptiveActionSet([
            VisitSubmit.On(AgreeVisit.Name, scene.Ref).ToAction(turn.Texts["visit.answer.yes"]),
            .. scene.Request.State == VisitState.Asked
                ? [VisitSubmit.On(DeclineVisit.Name, scene.Ref).ToAction(turn.Texts["visit.answer.no"])]
                : Array.Empty<AdaptiveAction>(),
        ]);
    }

    private static IEnumerable<AdaptiveElement> Own(TeacherTurn turn, VisitScene scene)
    {
        if (scene.May(VisitRequestAction.Cover) && scene.Offer.Kind == VisitKind.Shadowing)
        {
            yield return new AdaptiveChoiceSetInput(VisitSubmit.CoverId)
            {
                Label = turn.Texts["visit.cover.question"],
                Style = AdaptiveChoiceInputStyle.Expanded,
                Value = scene.Request.IsCovered is { } covered ? (covered ? CardData.Yes : "no") : null,
                Choices =
                [
                    new AdaptiveChoice(turn.Texts["visit.cover.yes"], CardData.Yes),
                    new AdaptiveChoice(turn.Texts["visit.cover.no"], "no"),
                ],
            };
        }

        yield return Text(VisitSubmit.QuestionId, turn.Texts["visit.question"], scene.Mine.Question);
        if (scene.Request.HasCome(scene.Today))
        {
            yield return Text(VisitSubmit.ReportId, turn.Texts["visit.report"], scene.Mine.Report);
            yield return Text(VisitSubmit.CopyId, turn.Texts["visit.copy"], scene.Mine.Copy);
        }

        yield return new AdaptiveActionSet(
            VisitSubmit.On(KeepVisit.Name, scene.Ref).ToAction(turn.Texts["visit.keep"])
        );
    }

    private static AdaptiveTextInput Text(string id, string label, string? words) =>
        new(id)
        {
            Label = label,
            MaxLength = VisitNote.Limit.Characters,
            Value = words,
        };
}
