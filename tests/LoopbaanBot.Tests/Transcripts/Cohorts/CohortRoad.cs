using System.Text.RegularExpressions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Programmes.Stored;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Cohorts;

/// <summary>The usual road to a cohort, for tests that are about one place on it.</summary>
internal static partial class CohortRoad
{
    public const string Gone = "Dit is niet beschikbaar.";
    public const string Name = "voorjaarsgroep van de regio";
    public const string Place = "lokaal 2.14 naast de kantine";
    public const string School = "Op welke school werk je? Dit hoeft niet.";
    private const string NoorId = "aaaaaaaa-0000-4000-8000-000000000001";
    private const string OtherId = "aaaaaaaa-0000-4000-8000-000000000002";

    private static readonly (string, string)[] s_house =
    [
        ("Programmes:Regions:0:Name", "Regio Rijn"),
        ("Programmes:Regions:0:Boards:0:Name", "Bestuur A"),
        ("Programmes:Regions:0:Boards:0:TenantId", World.Tenant),
        ("Programmes:Regions:0:Boards:1:Name", "Bestuur B"),
        ("Programmes:Regions:0:Boards:1:TenantId", World.SecondTenant),
        ("Programmes:Regions:0:Boards:1:Schools:0", "De Brug"),
        ("Programmes:Regions:0:Boards:1:Schools:1", "Het Kompas"),
        ("Programmes:Houses:0:Name", "Huisacademie A"),
        ("Programmes:Houses:0:Region", "Regio Rijn"),
        ("Programmes:Houses:0:Board", "Bestuur A"),
        ("Programmes:Houses:0:TenantId", World.Tenant),
        ("Programmes:Houses:0:Organisers:0", NoorId),
        ("Programmes:Houses:0:Organisers:1", OtherId),
        ("Programmes:Houses:0:Organisers:2", "petra@school-a.example"),
        ("Programmes:Closed:0:From", "2026-04-25"),
        ("Programmes:Closed:0:Until", "2026-05-03"),
    ];

    public static Bot StartsWithHouse() => Bot.Starts(onDisk: false, s_house);

    public static Bot StartsWithoutHolidays() =>
        Bot.Starts(onDisk: false, [.. s_house.Where(setting => !setting.Item1.Contains(":Closed:"))]);

    /// <summary>Whom the settings name as organiser.</summary>
    public static Teacher Noor(this Bot bot) => Named(bot, "Noor", NoorId);

    /// <summary>Another whom the settings name, of the same house.</summary>
    public static Teacher Ilse(this Bot bot) => Named(bot, "Ilse", OtherId);

    public static async Task OpensGroups(this Teacher teacher)
    {
        await teacher.Says("groep");
        await teacher.OpensPosted("Mijn groepen");
    }

    /// <summary>An organiser with a cohort of three months from 10 March, in front of it.</summary>
    public static async Task<Teacher> OrganisesCohort(this Bot bot)
    {
        var noor = bot.Noor();
        await noor.InstallsTheBot();
        await noor.OpensGroups();
        await noor.Presses("Nieuwe groep");
        await noor.Presses(
            "Maak de groep",
            ("Hoe heet de groep?", Name),
            ("Op welke dag?", "2026-03-10"),
            ("Waar is het? Dit hoeft niet.", Place)
        );
        noor.SeesView("De groep staat klaar.");
        return noor;
    }

    /// <summary>Back at the cohort itself.</summary>
    public static async Task OpensCohort(this Teacher teacher)
    {
        await teacher.OpensGroups();
        await teacher.Presses("Bekijk");
    }

    public static async Task<string> ReadsCode(this Teacher noor)
    {
        await noor.OpensCohort();
        await noor.Presses("Wie doet mee?");
        return Code().Match(noor.Card!.Text).Value;
    }

    public static async Task TypesCode(this Teacher teacher, string code)
    {
        await teacher.OpensGroups();
        await teacher.Presses("Ik heb een code");
        await teacher.Presses("Zoek de groep", ("Jouw code", code));
    }

    public static async Task JoinsByCode(this Teacher teacher, string code)
    {
        await teacher.TypesCode(code);
        await teacher.Presses("Ja, ik doe mee");
        teacher.SeesView("Je doet mee.");
    }

    public static async Task Invites(this Teacher noor, Teacher other, string label)
    {
        await noor.OpensCohort();
        await noor.Presses("Wie doet mee?");
        await noor.Presses("Nodig iemand uit");
        await noor.Presses("Nodig uit", ("Wie is het?", other.Chat.ObjectId!), ("Hoe noem je deze persoon?", label));
        noor.SeesView("De uitnodiging gaat op weg.", label);
    }

    public static async Task Appoints(this Teacher noor, Teacher other, string label, string role = "Coach")
    {
        await noor.OpensCohort();
        await noor.Presses("Trainers en coaches");
        await noor.Presses("Voeg iemand toe");
        await noor.Presses(
            "Voeg toe",
            ("Wie is het?", other.Chat.ObjectId!),
            ("Hoe noem je deze persoon?", label),
            ("Wat doet deze persoon?", role)
        );
    }

    /// <summary>As it stands in the store.</summary>
    public static async Task<(SharedId Id, Cohort Cohort)> TheCohort(this Bot bot) =>
        (await bot.Services.GetRequiredService<CohortStore>().ListAsync(World.Tenant, CancellationToken.None)).Single();

    /// <summary>As a turn would that was killed after it was kept.</summary>
    public static async Task Changes(this Bot bot, Func<Cohort, Cohort> change) =>
        await bot
            .Services.GetRequiredService<CohortStore>()
            .UpdateAsync((await bot.TheCohort()).Id, change, CancellationToken.None);

    public static string FindCode(string text) => Code().Match(text).Value;

    private static Teacher Named(Bot bot, string name, string id)
    {
        var teacher = bot.Teacher(name);
        teacher.Chat.ObjectId = id;
        return teacher;
    }

    [GeneratedRegex("[A-Z2-9]{4}-[A-Z2-9]{4}")]
    private static partial Regex Code();
}
