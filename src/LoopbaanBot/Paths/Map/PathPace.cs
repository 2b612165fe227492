using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Paths.Map;

/// <summary>Who takes the paths one at a time: those who are becoming a teacher or just began (K §2).</summary>
internal static class PathPace
{
    public static bool IsInBites(TeacherTurn turn) => turn.Teacher.Profile.Phase is Phase.Aspiring or Phase.Starting;
}
