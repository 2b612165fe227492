using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Intakes;

/// <summary>The usual road through an intake, for tests that are about one place on it.</summary>
internal static class Begin
{
    public const string Reasons = "Mijn redenen";
    public const string OwnReason = "Iets anders, in je eigen woorden";
    public const string MainReason = "De belangrijkste reden";
    public const string Stays = "Dit wil ik houden";
    public const string Changes = "Dit is dan anders";
    public const string Needs = "Dit heb ik nodig";
    public const string OwnNeed = "Iets anders dat je nodig hebt";
    public const string Outlook = "Van 1 tot en met 5";

    public const string Explore = "Ik wil zien wat er in het onderwijs nog meer kan.";
    public const string Variety = "Ik heb zin in afwisseling of verandering.";
    public const string LessTeaching = "Ik wil minder lesgeven, of er een tijd mee stoppen.";
    public const string Workplace = "Ik ben niet tevreden met mijn werkplek en wil iets anders.";
    public const string Workload = "Mijn werk is te druk. Ik zoek ruimte.";

    public const string Garden = "Mijn mentorklas en de schooltuin met de brugklassers";
    public const string Tuesday = "Dan heb ik elke dinsdagmiddag tijd voor nieuwe collega's";

    /// <summary>Opens the intake as somebody whose phase is not known yet.</summary>
    public static async Task BeginsIntake(this Teacher teacher, string phase = "Ik heb meer ervaring")
    {
        await teacher.OpensIntake();
        await teacher.Presses(phase);
    }

    /// <summary>From the chat to the first question; a second time by the button for doing it again.</summary>
    public static async Task OpensIntake(this Teacher teacher)
    {
        await teacher.Says("intake");
        await teacher.Presses("Bekijk");
        await teacher.Presses(teacher.Card!.HasButton("Begin") ? "Begin" : "Opnieuw");
    }

    public static Task Chooses(this Teacher teacher, params string[] reasons) =>
        teacher.Presses("Verder", (Reasons, string.Join(" | ", reasons)));

    /// <summary>All that comes after the main reason, up to the overview.</summary>
    public static async Task WalksToOverview(this Teacher teacher)
    {
        await teacher.Presses("Verder", (Stays, Garden));
        await teacher.Presses("Verder", (Changes, Tuesday));
        await teacher.Presses("Verder", (Needs, "Tijd"));
        await teacher.Presses("Verder", (Outlook, "4"));
        teacher.SeesView("Klopt dit zo?");
    }

    /// <summary>A whole intake with one reason.</summary>
    public static async Task TellsWhy(this Teacher teacher, string reason)
    {
        await teacher.OpensIntake();
        if (teacher.Card!.HasButton("Ik heb meer ervaring"))
        {
            await teacher.Presses("Ik heb meer ervaring");
        }

        await teacher.Chooses(reason);
        await teacher.WalksToOverview();
        await teacher.Presses("Bewaar");
    }
}
