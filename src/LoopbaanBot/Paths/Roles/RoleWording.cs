using LoopbaanBot.Actions.Sources;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Content.Paths;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Paths.Roles;

/// <summary>The words of a role as they fit this teacher's sector.</summary>
internal static class RoleWording
{
    public static string Name(TeacherTurn turn, RoleContent role) =>
        turn.Content.Say(role.NameIn(turn.Teacher.Profile.Sector), turn.Teacher.Profile);

    public static string Does(TeacherTurn turn, RoleContent role) => turn.Content.Say(role.Does, turn.Teacher.Profile);

    /// <summary>What to ask whom, and a ready text to send: the holder is a person, the bot sends nothing.</summary>
    public static StepSeed SeedFor(TeacherTurn turn, RoleContent role)
    {
        var name = Name(turn, role).ToLowerInvariant();
        return new StepSeed
        {
            Plan = new ActionPlan(turn.Texts["role.step", ("role", name)]) { With = name },
            Back = RoleSubmit.Open,
            Message = turn.Texts["role.message", ("role", name)],
        };
    }
}
