using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Roadmaps.Steps;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Roadmaps.Outline;

namespace LoopbaanBot.Roadmaps.Mini;

/// <summary>The mini-roadmap and its form.</summary>
internal static class MiniViews
{
    /// <param name="notice">A text id of what just happened.</param>
    public static View Overview(TeacherTurn turn, OwnRoadmap own, string? notice = null) =>
        RoadmapViews.Of(
            turn,
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["roadmap.mini.title"]),
                    .. RoadmapViews.Notice(turn.Texts, notice),
                    .. own.Mini.IsEmpty
                        ? [new AdaptiveTextBlock(turn.Texts["roadmap.mini.empty"])]
                        : new OutlineBody(turn.Texts, OutlineLook.Overview).Draw(
                            new RoadmapOutline(turn.Content).Of(own.Mini)
                        ),
                    CardText.Small(turn.Texts["talk.privateCard"]),
                ],
                Actions =
                [
                    RoadmapVerbs.EditMini.ToAction(turn.Texts["roadmap.change"], AdaptiveActionStyle.Positive),
                    RoadmapVerbs.Print.ToAction(turn.Texts["roadmap.print.start"]),
                    .. RoadmapViews.Share(turn.Texts, ShareableRoadmap.Mini, own.Mini.WithoutProposals().IsEmpty),
                    new SizeSubmit(Full: true).Write().ToAction(turn.Texts["roadmap.mini.full"]),
                    Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]),
                ],
            }
        );

    /// <param name="newStep">The id that a step gets when there was none.</param>
    public static View Form(TeacherTurn turn, OwnRoadmap own, RoadmapStepId newStep) =>
        RoadmapViews.Of(
            turn,
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["roadmap.mini.title"]),
                    new AdaptiveTextBlock(turn.Texts["roadmap.mini.note"]),
                    .. MiniForm.Fields(own.Mini).Select(new FormFields(turn.Texts, null).Draw),
                ],
                Actions =
                [
                    new SaveMiniSubmit(MiniForm.VersionOf(own.Mini), newStep)
                        .Write()
                        .ToAction(turn.Texts["roadmap.form.save"], AdaptiveActionStyle.Positive),
                    Verbs.OpenRoadmap.ToAction(turn.Texts["roadmap.form.cancel"]),
                ],
            }
        );
}
