using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Roadmaps.Parts;

namespace LoopbaanBot.Roadmaps;

/// <summary>Says beside the card what did not fit, so that all words stay where they were typed.</summary>
internal static class RoadmapNotices
{
    public static void Say(TeacherTurn turn, PromptError error)
    {
        if (error.Kind == PromptErrorKind.TooLong)
        {
            PageNotices.SayTooLong(turn, error);
        }
        else
        {
            turn.Say(turn.Word(PartWords.TooMany, ("max", Careers.Roadmaps.RoadmapLimits.Lines)));
        }
    }
}
