using System.Text.Json.Nodes;
using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.People;
using LoopbaanBot.Programmes.Stored;
using LoopbaanBot.Tests.Transcripts.Cohorts;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;
using Teacher = LoopbaanBot.Tests.Transcripts.Kit.Teacher;

namespace LoopbaanBot.Tests.Transcripts.Buddies;

/// <summary>A cohort of people with the bot, every other one of another board, and who arranges its groups.</summary>
internal sealed record BuddiesRoad(Bot Bot, SharedId Id, Teacher Organiser, Teacher Trainer, Teacher[] Members)
{
    public const string Gone = "Deze kaart geldt niet meer. Typ mensen, dan zie je wat er nu is.";

    private static readonly string[] s_names =
    [
        "Sanne",
        "Daan",
        "Fatima",
        "Mo",
        "Petra",
        "Wim",
        "Aisha",
        "Joost",
        "Lotte",
        "Kees",
        "Noor",
        "Bram",
    ];

    public static async Task<BuddiesRoad> Begins(Bot bot, int people)
    {
        var members = Enumerable
            .Range(0, people)
            .Select(at => bot.Teacher(s_names[at], tenant: at % 2 == 0 ? World.Tenant : World.SecondTenant))
            .ToArray();
        var road = new BuddiesRoad(
            bot,
            new SharedId(World.Tenant, Guid.NewGuid()),
            bot.Ilse(),
            bot.Teacher("Tim"),
            members
        );
        foreach (var teacher in members.Append(road.Organiser).Append(road.Trainer))
        {
            await teacher.InstallsTheBot();
        }

        await road.TakePart(members);
        return road;
    }

    /// <summary>Who takes part from here on; everybody at a school of their own.</summary>
    public async Task TakePart(params Teacher[] members)
    {
        var (cohorts, pointers, people) = (
            Bot.Services.GetRequiredService<CohortStore>(),
            Bot.Services.GetRequiredService<MemberCohorts>(),
            Bot.Services.GetRequiredService<PeopleTable>()
        );
        await cohorts.TryAddAsync(Id, NewCohort(), CancellationToken.None);
        await cohorts.UpdateAsync(
            Id,
            cohort => cohort with { Members = [.. members.Select(Member)] },
            CancellationToken.None
        );
        foreach (var member in members)
        {
            // A member typed it, so it may stand in no card that is sent.
            Bot.Canary.Plant(SchoolOf(member));
            var pointer = (PartitionChange.Put)pointers.Put(member.Person(), new CohortPointer(Id, null));
            await people.Client.UpsertEntityAsync(pointer.Row);
        }
    }

    private Cohort NewCohort() =>
        new("Voorjaar", Organiser.Person(), Programme.ThreeMonths, [])
        {
            Trainers = [new CohortGuide(Trainer.Person(), GuideRole.Trainer, IsExternal: false, null)],
            EndsOn = new DateOnly(2026, 6, 30),
        };

    private static CohortMember Member(Teacher teacher) =>
        new(teacher.Person(), MemberState.Accepted, new DateOnly(2026, 1, 5))
        {
            Name = NameOf(teacher),
            School = SchoolName.From(SchoolOf(teacher)),
        };

    public static string SchoolOf(Teacher teacher) => $"Het *Kompas* {teacher.Chat.ObjectId![^4..]}";

    public Task Opens(Teacher teacher) =>
        teacher.Forges("buddies.open", new JsonObject { ["v"] = "1", ["cohort"] = Id.ToString() });

    public async Task Publishes()
    {
        await Opens(Organiser);
        await Organiser.Presses("Maak buddygroepen");
        await Organiser.Presses("Publiceer");
    }

    public async Task<CohortBuddies> Buddies() =>
        await Bot.Services.GetRequiredService<BuddyGroupStore>().LoadAsync(Id, CancellationToken.None);

    /// <summary>The others in somebody's group.</summary>
    public async Task<Teacher[]> BuddiesOf(Teacher teacher)
    {
        var group = (await Buddies()).GroupOf(teacher.Person());
        return [.. Members.Where(other => other != teacher && group?.Find(other.Person()) is not null)];
    }

    public static int Told(Teacher teacher, string title) =>
        teacher.PostedCards.Count(posted => posted.Text.Split('\n').Any(line => line.Trim() == title));

    public static string Name(Teacher teacher) => NameOf(teacher).ToString()!;

    private static DisplayName? NameOf(Teacher teacher) =>
        DisplayName.From(teacher.Chat.Message("x")["from"]!["name"]!.GetValue<string>());
}
