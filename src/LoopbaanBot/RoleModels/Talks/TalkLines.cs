using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Content;

namespace LoopbaanBot.RoleModels.Talks;

/// <summary>What a talk is called and where it stands, in one line.</summary>
internal static class TalkLines
{
    public static string Title(Texts texts, TalkScene scene) =>
        texts["roleTalk.item", ("who", Who(texts, scene)), ("state", State(texts, scene))];

    public static string Who(Texts texts, TalkScene scene) =>
        scene.IsAsker ? scene.Model?.Name.ToString() ?? texts["roleTalk.somebody"] : scene.Talk!.AskerName.ToString();

    public static string State(Texts texts, TalkScene scene) =>
        scene.State switch
        {
            TalkState.Asked => texts[scene.IsAsker ? "roleTalk.state.waiting" : "roleTalk.state.asked"],
            TalkState.Agreed when scene.Talk!.IsAhead(scene.Today) => texts[
                "roleTalk.state.agreed",
                ("date", scene.Talk.Day!.Value)
            ],
            TalkState.Agreed => texts["roleTalk.state.held", ("date", scene.Talk!.Day!.Value)],
            TalkState.CalledOff => texts["roleTalk.state.calledOff"],
            _ => texts["roleTalk.state.notNow"],
        };
}
