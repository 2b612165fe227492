using LoopbaanBot.Careers.People;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Paths;

/// <summary>Roles beyond the class: what they do, a quarter with somebody, and whom one spoke.</summary>
public sealed class RoleTests
{
    private const string Choose = "Over welke rol wil je meer horen?";
    private const string Spoken = "Wie sprak je? Namen zijn niet nodig.";

    [Fact]
    [Trait("Seed", "K025")]
    public async Task A_quarter_with_the_careers_adviser_becomes_a_step_with_a_text_to_send()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("rollen");
        teacher.SeesPosted("Rollen op school");
        await teacher.Presses("Bekijk");
        teacher.SeesView(
            "Decaan: Helpt leerlingen bij keuzes voor opleiding en werk.",
            "Teamleider",
            "Zorgcoördinator",
            "Starterscoach"
        );

        await teacher.Presses("Vraag een kwartier", (Choose, "Decaan"));
        teacher.SeesView("Dit kun je sturen:", "ik ben benieuwd naar je werk als decaan");
        teacher.SeesInput("Wat ga je doen?", "een kwartier vragen aan een decaan");
        teacher.SeesInput("Met wie?", "decaan");
        await teacher.Presses("Bewaar", ("Wanneer?", "2026-01-27"), ("Met wie?", "Fatima"));
        teacher.SeesView(
            "een kwartier vragen aan een decaan",
            "27 januari 2026",
            "Fatima",
            "Heb je deze of volgende week"
        );
        teacher.PostedCards.ShouldAllBe(posted => !posted.Text.Contains("decaan"));
    }

    [Fact]
    [Trait("Seed", "K145")]
    public async Task Whom_one_spoke_is_ticked_by_role_without_a_name()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("rollen");
        await teacher.Presses("Bekijk");
        await teacher.Presses("Bewaar wie ik sprak", (Spoken, "careersAdviser,schoolLeader,niet-bestaand"));
        teacher.SeesView("Het staat erbij wie je sprak.");
        teacher.SeesInput(Spoken, "careersAdviser,schoolLeader");

        await teacher.Presses("Vraag een kwartier", (Spoken, "careersAdviser"));
        teacher.SeesBesideTheCard("Kies eerst een rol.");
        await teacher.Presses("Vraag een kwartier", (Spoken, "careersAdviser"), (Choose, "Schoolopleider"));
        await teacher.Says("rollen");
        await teacher.Presses("Bekijk");
        teacher.SeesInput(Spoken, "careersAdviser");
    }

    [Fact]
    [Trait("Seed", "K062")]
    public async Task Primary_schools_have_their_own_roles()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("hoi");
        await teacher.IsKnownAs(bot, Phase.Starting, Sector.Primary);
        await teacher.Says("rollen");
        await teacher.Presses("Bekijk");

        teacher.SeesView("Intern begeleider: Volgt hoe kinderen leren", "Bouwcoördinator", "Directeur");
        teacher.DoesNotSee("Decaan");
        teacher.DoesNotSee("Examensecretaris");
    }
}
