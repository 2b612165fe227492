using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Roadmaps.Outline;

namespace LoopbaanBot.Roadmaps.Presenting;

/// <summary>Shows the roadmap part by part, to tell it in three to five minutes (K048).</summary>
internal sealed class PresentRoadmap(RoadmapReader reader) : ICardAction
{
    public string Verb => PresentSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var own = await reader.ReadAsync(turn.Teacher.Id, cancellationToken);
        if (!own.Full.IsPresentable)
        {
            turn.Show(PresentViews.Gaps(turn, own.Full.Gaps));
            return;
        }

        // A part may have gone since the page was drawn.
        var slides = new RoadmapOutline(turn.Content).Of(own.Full);
        turn.Show(PresentViews.Slide(turn, slides, Math.Clamp(PresentSubmit.Parse(data).Page, 0, slides.Count - 1)));
    }
}
