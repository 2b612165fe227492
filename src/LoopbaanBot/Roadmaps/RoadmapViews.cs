using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Sharing;
using LoopbaanBot.Roadmaps.Outline;

namespace LoopbaanBot.Roadmaps;

/// <summary>The roadmap on one card, as a timeline with its buttons.</summary>
internal static class RoadmapViews
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "roadmap.title"),
            [Wording.Of(texts, "roadmap.doorway")],
            [new PostedButton(Wording.Of(texts, "reflection.card.view"), Verbs.OpenRoadmap)]
        );

    public static View Of(TeacherTurn turn, AdaptiveCard card) => new(card, () => Doorway(turn.Texts));

    /// <param name="notice">A text id of what just happened.</param>
    public static View Overview(TeacherTurn turn, OwnRoadmap own, string? notice = null) =>
        Of(
            turn,
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["roadmap.title"]),
                    .. Notice(turn.Texts, notice),
                    .. own.Full.IsEmpty
                        ? [new AdaptiveTextBlock(turn.Texts["roadmap.empty"])]
                        : new OutlineBody(turn.Texts, OutlineLook.Overview).Draw(
                            new RoadmapOutline(turn.Content).Of(own.Full)
                        ),
                    .. Outside(turn, own),
                    CardText.Small(turn.Texts["talk.privateCard"]),
                    new AdaptiveActionSet(
                        RoadmapVerbs.Change.ToAction(turn.Texts["roadmap.change"], AdaptiveActionStyle.Positive),
                        RoadmapVerbs.Steps.ToAction(turn.Texts["roadmap.part.steps"])
                    ),
                ],
                Actions = [.. Buttons(turn, own)],
            }
        );

    public static IEnumerable<AdaptiveElement> Notice(Texts texts, string? notice) =>
        notice is null ? [] : [new AdaptiveTextBlock(texts[notice])];

    /// <summary>One contact beyond the walls of the school belongs in a roadmap (K170).</summary>
    private static IEnumerable<AdaptiveElement> Outside(TeacherTurn turn, OwnRoadmap own) =>
        own.Full.IsEmpty || own.Full.Reach.Content.OutsideContact is not null
            ? []
            :
            [
                new AdaptiveTextBlock(
                    turn.Texts[
                        "roadmap.outside",
                        ("school", turn.Content.Placeholders.Word("school", turn.Teacher.Profile))
                    ]
                )
                {
                    Spacing = AdaptiveSpacing.Large,
                },
            ];

    /// <summary>Only what the teacher saved here can be shared.</summary>
    public static IEnumerable<AdaptiveAction> Share(Texts texts, ItemRef item, bool isEmpty) =>
        isEmpty ? [] : [new ShareItemSubmit(item, ShareChoice.Empty).Write().ToAction(texts["share.button"])];

    private static IEnumerable<AdaptiveAction> Buttons(TeacherTurn turn, OwnRoadmap own) =>
        [
            new PresentSubmit(0).Write().ToAction(turn.Texts["roadmap.present.start"]),
            RoadmapVerbs.Print.ToAction(turn.Texts["roadmap.print.start"]),
            .. Share(turn.Texts, ShareableRoadmap.Full, own.Full.WithoutProposals().IsEmpty),
            turn.Teacher.Profile.Phase is Phase.Aspiring or Phase.Starting
                ? new SizeSubmit(Full: false).Write().ToAction(turn.Texts["roadmap.mini.open"])
                : Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]),
        ];
}
