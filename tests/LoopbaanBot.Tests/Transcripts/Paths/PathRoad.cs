using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Paths;

/// <summary>The usual way to the paths and the steps.</summary>
internal static class PathRoad
{
    public static async Task OpensPaths(this Teacher teacher)
    {
        await teacher.Says("loopbaanpaden");
        teacher.SeesPosted("Loopbaanpaden", "Hier staan de paden.");
        await teacher.Presses("Bekijk");
    }

    public static async Task OpensSteps(this Teacher teacher)
    {
        await teacher.Says("mijn stappen");
        teacher.SeesPosted("Mijn stappen", "Hier staan je stappen.");
        await teacher.Presses("Bekijk");
    }

    /// <summary>A step that is kept, with its page in front.</summary>
    public static async Task MakesStep(this Teacher teacher, string what, string on = "2026-02-02")
    {
        await teacher.OpensSteps();
        await teacher.Presses("Nieuwe stap");
        await teacher.Presses("Bewaar", ("Wat ga je doen?", what), ("Wanneer?", on));
        teacher.SeesView("Je stap is bewaard.", what);
    }
}
