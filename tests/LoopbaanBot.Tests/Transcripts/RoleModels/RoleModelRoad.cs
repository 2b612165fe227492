using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.RoleModels;

/// <summary>The usual road of role models, for tests that are about one place on it.</summary>
internal static class RoleModelRoad
{
    public const string Hardest = "Stoppen met mijn mentorklas om decaan te worden.";
    public const string Left = "De examenklassen en het mooiste lokaal van de gang.";
    public const string Opening = "Hoe kwam jij aan de uren voor deze rol?";
    public const string FirstQuestion = "Wanneer wist je dat dit jouw plek was?";
    public const string Harvest = "Klein beginnen en de sectie erbij halen.";
    public const string NotNow = "Een gesprek lukt nu niet. Dat zegt niets over jou of je vraag.";
    public const string Gone = "Dit gesprek is er niet meer.";

    public static async Task OpensRoleModels(this Teacher teacher)
    {
        await teacher.Says("rolmodellen");
        await teacher.Presses("Bekijk");
    }

    public static async Task BecomesRoleModel(
        this Teacher teacher,
        string talks = "1 per maand",
        string rest = "7 dagen"
    )
    {
        await teacher.OpensRoleModels();
        await teacher.Presses("Ik wil rolmodel zijn");
        await teacher.Presses(
            "Word rolmodel",
            ("Welke paden liep je?", "Groei in rollen | Van beginner naar expert"),
            ("Hoe ver reikte dat?", "je eigen school"),
            ("Hoeveel gesprekken per maand?", talks),
            ("Hoeveel rust na een gesprek?", rest),
            ("Ik vind het goed dat anderen dit lezen, ook van andere scholen", "true")
        );
    }

    public static async Task<(Teacher Sanne, Teacher Daan)> AskerAndRoleModel(
        this Bot bot,
        string talks = "1 per maand"
    )
    {
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan", tenant: World.SecondTenant));
        await sanne.InstallsTheBot();
        await daan.InstallsTheBot();
        await daan.BecomesRoleModel(talks);
        return (sanne, daan);
    }

    public static async Task Finds(
        this Teacher teacher,
        string name = "Daan · Van beginner naar expert, Groei in rollen"
    )
    {
        await teacher.OpensRoleModels();
        await teacher.Presses("Zoek");
        await teacher.Presses("Lees het verhaal", ("Kies een rolmodel", name));
    }

    public static async Task Asks(this Teacher teacher)
    {
        await teacher.Finds();
        await teacher.Presses("Vraag een gesprek");
        await teacher.Presses(
            "Vraag het gesprek",
            ("Over welk pad?", "Groei in rollen"),
            ("Wat wil je vragen? (mag leeg blijven)", Opening)
        );
    }

    /// <summary>To an agreed talk on 27 January 2026, with the asker looking at it.</summary>
    public static async Task<(Teacher Sanne, Teacher Daan)> Agreed(this Bot bot, string talks = "1 per maand")
    {
        var (sanne, daan) = await bot.AskerAndRoleModel(talks);
        await sanne.Asks();
        await daan.OpensPosted("Bekijk");
        await daan.Presses("Ja, op deze dag", ("Welke dag?", "2026-01-27"), ("Hoe laat? (mag leeg blijven)", "15:30"));
        await sanne.OpensPosted("Open het gesprek");
        return (sanne, daan);
    }

    public static async Task Forgets(this Teacher teacher)
    {
        await teacher.Says("vergeet mij");
        await teacher.Presses("Open mijn gegevens");
        await teacher.Presses("Vergeet mij");
        await teacher.Presses("Ja, wis alles");
    }
}
