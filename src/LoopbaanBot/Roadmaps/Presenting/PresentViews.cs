using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Roadmaps.Outline;

namespace LoopbaanBot.Roadmaps.Presenting;

/// <summary>One part of a roadmap in large letters, and what it needs before it can be told.</summary>
internal static class PresentViews
{
    public static View Slide(TeacherTurn turn, IReadOnlyList<OutlineSection> slides, int page)
    {
        var body = new OutlineBody(turn.Texts, OutlineLook.Presented);
        return RoadmapViews.Of(
            turn,
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    body.Stage(slides[page].Stage),
                    .. body.Section(slides[page]),
                    CardText.Small(turn.Texts["roadmap.present.page", ("number", page + 1), ("count", slides.Count)]),
                    .. page == 0
                        ? [CardText.Small(turn.Texts["roadmap.present.note"])]
                        : Array.Empty<AdaptiveElement>(),
                ],
                Actions = [.. Buttons(turn.Texts, page, slides.Count)],
            }
        );
    }

    public static View Gaps(TeacherTurn turn, IReadOnlyList<RoadmapGap> gaps) =>
        RoadmapViews.Of(
            turn,
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["roadmap.present.start"]),
                    new AdaptiveTextBlock(turn.Texts["roadmap.gap.intro"]),
                    .. gaps.Select(gap => new AdaptiveTextBlock(turn.Texts[TextOf(gap)])),
                ],
                Actions =
                [
                    .. gaps.Contains(RoadmapGap.Origin)
                        ?
                        [
                            new EditPartSubmit(RoadmapPart.Past)
                                .Write()
                                .ToAction(turn.Texts["roadmap.part.past"], AdaptiveActionStyle.Positive),
                        ]
                        : Array.Empty<AdaptiveAction>(),
                    .. gaps.Any(gap => gap is not RoadmapGap.Origin)
                        ? [RoadmapVerbs.Steps.ToAction(turn.Texts["roadmap.part.steps"], AdaptiveActionStyle.Positive)]
                        : Array.Empty<AdaptiveAction>(),
                    Verbs.OpenRoadmap.ToAction(turn.Texts["roadmap.back"]),
                ],
            }
        );

    private static string TextOf(RoadmapGap gap) =>
        gap switch
        {
            RoadmapGap.Origin => "roadmap.gap.origin",
            RoadmapGap.Step => "roadmap.gap.step",
            _ => "roadmap.gap.companion",
        };

    private static IEnumerable<AdaptiveAction> Buttons(Texts texts, int page, int count)
    {
        if (page + 1 < count)
        {
            yield return new PresentSubmit(page + 1)
                .Write()
                .ToAction(texts["roadmap.present.next"], AdaptiveActionStyle.Positive);
        }

        if (page > 0)
        {
            yield return new PresentSubmit(page - 1).Write().ToAction(texts["roadmap.present.previous"]);
        }

        yield return Verbs.OpenRoadmap.ToAction(texts["roadmap.present.done"]);
    }
}
