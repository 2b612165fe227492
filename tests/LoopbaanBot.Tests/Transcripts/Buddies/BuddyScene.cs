using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Buddies.Moments;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.People;
using LoopbaanBot.Programmes.Stored;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;
using Teacher = LoopbaanBot.Tests.Transcripts.Kit.Teacher;

namespace LoopbaanBot.Tests.Transcripts.Buddies;

/// <summary>Three buddies of two boards, and the usual road of a moment.</summary>
internal sealed class BuddyScene
{
    public const string Slot1 = "vrijdag 23 januari 2026 om 15:30 uur";
    public const string Slot2 = "maandag 26 januari 2026 om 15:30 uur";
    public const string Slot3 = "dinsdag 27 januari 2026 om 15:30 uur";
    public const string Mine = "Deze tijden kunnen voor mij";
    public const string Kind = "Soort gesprek";
    public const string Length = "Hoe lang";
    public const string Gone = "Deze kaart geldt niet meer. Typ mensen, dan zie je wat er nu is.";

    private static readonly Cohort s_spring = new("Voorjaar", null, Programme.ThreeMonths, [])
    {
        EndsOn = new DateOnly(2026, 12, 31),
    };

    private static readonly SharedId s_cohort = new(World.Tenant, new Guid(1, 2, 3, new byte[8]));

    private BuddyScene(Bot bot) =>
        (Bot, Sanne, Daan, Mo) = (
            bot,
            bot.Teacher("Sanne"),
            bot.Teacher("Daan"),
            bot.Teacher("Mo", tenant: World.SecondTenant)
        );

    public Bot Bot { get; }

    public Teacher Sanne { get; }

    public Teacher Daan { get; }

    /// <summary>Of another board.</summary>
    public Teacher Mo { get; }

    public GroupKey Key { get; } = new(s_cohort, new Guid(4, 5, 6, new byte[8]));

    public static async Task<BuddyScene> Opens(Bot bot)
    {
        var scene = new BuddyScene(bot);
        foreach (var teacher in new[] { scene.Sanne, scene.Daan, scene.Mo })
        {
            await teacher.InstallsTheBot();
        }

        await scene.IsGroup(("Sanne", scene.Sanne), ("Daan", scene.Daan), ("Mo", scene.Mo));
        return scene;
    }

    /// <summary>Who is in the group from here on.</summary>
    public async Task IsGroup(params (string Name, Teacher Teacher)[] people)
    {
        var (cohorts, pointers) = (Get<CohortStore>(), Get<MemberCohorts>());
        await cohorts.TryAddAsync(s_cohort, s_spring, CancellationToken.None);
        await cohorts.UpdateAsync(
            s_cohort,
            cohort => cohort with { Members = [.. people.Select(one => Member(one.Name, one.Teacher.Person()))] },
            CancellationToken.None
        );
        foreach (var (_, teacher) in people)
        {
            var pointer = (PartitionChange.Put)pointers.Put(teacher.Person(), new CohortPointer(s_cohort, null));
            await Get<PeopleTable>().Client.UpsertEntityAsync(pointer.Row);
        }

        await Get<BuddyGroupStore>()
            .ChangeAsync(
                s_cohort,
                buddies => buddies with { Groups = [Group(people.Select(one => one.Teacher.Person()))] },
                CancellationToken.None
            );
    }

    private T Get<T>()
        where T : notnull => Bot.Services.GetRequiredService<T>();

    private BuddyGroup Group(IEnumerable<PersonId> people) =>
        new(
            new BuddyGroupId(Key.Group),
            1,
            [.. people.Select(person => new BuddyMember(person, Bot.Clock.GetUtcNow(), null))],
            []
        );

    private static CohortMember Member(string name, PersonId person) =>
        new(person, MemberState.Accepted, new DateOnly(2026, 1, 5)) { Name = DisplayName.From(name) };

    /// <summary>Sanne proposes the three times that the bot puts ready.</summary>
    public async Task Proposes(string kind = "Wandelen en smoezen · 60 minuten", string length = "60 minuten")
    {
        await Sanne.OpensMoments();
        await Sanne.Presses("Stel een moment voor");
        await Sanne.Presses("Kies tijden", (Kind, kind), (Length, length));
        await Sanne.Presses("Stel voor");
        Sanne.SeesView("Voorgesteld.");
    }

    /// <summary>Planned on Monday 26 January.</summary>
    public async Task Plans(string kind = "Wandelen en smoezen · 60 minuten", string length = "60 minuten")
    {
        await Proposes(kind, length);
        await Daan.PicksFirst(1, 2);
        await Mo.PicksFirst(0, 1);
        Mo.SeesView("Drie vragen voor onderweg:");
    }

    /// <summary>Lets the clock go to an hour of a day in January or February, in winter time.</summary>
    public void ClockGoesTo(int month, int day, int hour) =>
        Bot.Clock.MoveTo(new DateTimeOffset(2026, month, day, hour, 0, 0, TimeSpan.FromHours(1)));
}

internal static class BuddyRoad
{
    public static async Task OpensMoments(this Teacher teacher)
    {
        await teacher.Says("mensen");
        await teacher.Presses("Mijn buddygroep");
        await teacher.Presses("Buddymomenten");
    }

    /// <summary>From the list to the newest moment.</summary>
    public static async Task OpensMoment(this Teacher teacher)
    {
        await teacher.OpensMoments();
        await teacher.Presses("Bekijk");
    }

    public static async Task Picks(this Teacher teacher, params string[] slots)
    {
        await teacher.OpensPosted("Kies wat kan");
        await teacher.Presses("Bewaar mijn keuze", (BuddyScene.Mine, string.Join(" | ", slots)));
    }

    /// <summary>Times by their place in the list, where their hours do not matter.</summary>
    public static async Task PicksFirst(this Teacher teacher, params int[] places)
    {
        await teacher.OpensPosted("Kies wat kan");
        var slots = teacher.Card!.Choices(BuddyScene.Mine);
        var picked = string.Join(" | ", places.Select(place => slots[place]));
        await teacher.Presses("Bewaar mijn keuze", (BuddyScene.Mine, picked));
    }

    public static int Cards(this Teacher teacher, string title) =>
        teacher.PostedCards.Count(posted => posted.Text.TrimStart().StartsWith(title, StringComparison.Ordinal));
}
