using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Downloads;

namespace LoopbaanBot.Roadmaps.Print;

/// <summary>Gives two links to the roadmap, each for one time. They stand in a view only, never in a message.</summary>
internal sealed class PrintRoadmap(OneTimeLinks links) : ICardAction
{
    public string Verb => RoadmapVerbs.Print.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (!turn.CanShow)
        {
            turn.ShowOnlyDoorway(RoadmapViews.Doorway(turn.Texts));
            return;
        }

        var person = turn.Teacher.Id;
        turn.Show(
            PrintViews.Links(
                turn,
                await links.OfferAsync(person, RoadmapDownloads.Page, cancellationToken),
                await links.OfferAsync(person, RoadmapDownloads.Markdown, cancellationToken)
            )
        );
    }
}

/// <summary>Where the links stand.</summary>
internal static class PrintViews
{
    public static View Links(TeacherTurn turn, Uri page, Uri markdown) =>
        RoadmapViews.Of(
            turn,
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["roadmap.print.title"]),
                    new AdaptiveTextBlock(turn.Texts["roadmap.print.note"]),
                    new AdaptiveTextBlock(turn.Texts["roadmap.print.careful"]),
                ],
                Actions =
                [
                    new AdaptiveOpenUrlAction(turn.Texts["roadmap.print.page"], page),
                    new AdaptiveOpenUrlAction(turn.Texts["roadmap.print.markdown"], markdown),
                    Verbs.OpenRoadmap.ToAction(turn.Texts["roadmap.back"]),
                ],
            }
        );
}
