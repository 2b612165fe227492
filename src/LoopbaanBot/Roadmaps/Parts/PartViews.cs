using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Roadmaps.Parts;

/// <summary>Choosing a part and its form.</summary>
internal static class PartViews
{
    public static View Picker(TeacherTurn turn) =>
        RoadmapViews.Of(
            turn,
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["roadmap.pick.title"]),
                    new AdaptiveTextBlock(turn.Texts["roadmap.pick.note"]),
                    // Below each other: side by side, five names this long cannot be read.
                    .. PartForms.All.Select(form => new AdaptiveActionSet(
                        new EditPartSubmit(form.Part).Write().ToAction(turn.Texts[form.Title])
                    )),
                ],
                Actions = [Verbs.OpenRoadmap.ToAction(turn.Texts["roadmap.back"])],
            }
        );

    public static View Form(TeacherTurn turn, PartForm form, OwnRoadmap own, bool fresh) =>
        RoadmapViews.Of(
            turn,
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts[form.Title]),
                    new AdaptiveTextBlock(turn.Texts["roadmap.form.note"]),
                    .. form.Fields(own, fresh).Select(new FormFields(turn.Texts, null).Draw),
                ],
                Actions = [.. Buttons(turn.Texts, form, own, fresh)],
            }
        );

    private static IEnumerable<AdaptiveAction> Buttons(Texts texts, PartForm form, OwnRoadmap own, bool fresh)
    {
        yield return new SavePartSubmit(form.Part, form.VersionOf(own.Full))
            .Write()
            .ToAction(texts["roadmap.form.save"], AdaptiveActionStyle.Positive);
        if (!fresh && form.HasOther(own))
        {
            yield return new EditPartSubmit(form.Part, Fresh: true).Write().ToAction(texts["roadmap.form.fresh"]);
        }

        yield return Verbs.OpenRoadmap.ToAction(texts["roadmap.form.cancel"]);
    }
}
