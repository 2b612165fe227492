using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Programmes.Stored;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.RoleModels.Carousels;

/// <summary>A cohort with a trainer, teachers and role models, on the way to a carousel on 20 January 2026.</summary>
internal sealed class CarouselRoad
{
    private static readonly (string, string)[] s_house =
    [
        ("Programmes:Regions:0:Name", "Regio Rijn"),
        ("Programmes:Houses:0:Name", "Huisacademie A"),
        ("Programmes:Houses:0:Region", "Regio Rijn"),
        ("Programmes:Houses:0:TenantId", World.Tenant),
        ("Programmes:Houses:0:Organisers:0", "aaaaaaaa-0000-4000-8000-000000000001"),
    ];

    private CarouselRoad(Bot bot, Teacher trainer, Teacher[] teachers, Teacher[] roleModels) =>
        (Bot, Trainer, Teachers, RoleModels) = (bot, trainer, teachers, roleModels);

    public Bot Bot { get; }

    public Teacher Trainer { get; }

    public Teacher[] Teachers { get; }

    public Teacher[] RoleModels { get; }

    public static Bot StartsWithHouse(bool onDisk = false) => Bot.Starts(onDisk, s_house);

    public static async Task<CarouselRoad> With(Bot bot, int teachers, int roleModels)
    {
        var trainer = bot.Teacher("Tineke");
        var group = Enumerable.Range(1, teachers).Select(number => bot.Teacher($"Leraar {number}")).ToArray();
        var models = Enumerable
            .Range(1, roleModels)
            .Select(number => bot.Teacher($"Rolmodel {number}", tenant: World.SecondTenant))
            .ToArray();
        foreach (var person in group.Concat(models).Append(trainer))
        {
            await person.InstallsTheBot();
        }

        foreach (var model in models)
        {
            await model.BecomesRoleModel();
        }

        await bot.KeepsCohort(trainer, group);
        return new CarouselRoad(bot, trainer, group, models);
    }

    public async Task Plans()
    {
        await Trainer.Says("carrousel");
        await Trainer.Presses("Bekijk");
        await Trainer.Presses("Plan de carrousel", ("Welke dag?", "2026-01-20"), ("Hoe laat?", "17:00"));
        Trainer.SeesView("De carrousel staat klaar.", $"Deelnemers: {Teachers.Length}");
        foreach (var number in Enumerable.Range(1, RoleModels.Length))
        {
            await Trainer.Presses(
                "Vraag dit rolmodel",
                ("Welk rolmodel vraag je?", $"Rolmodel {number} · Van beginner naar expert, Groei in rollen")
            );
            Trainer.SeesView($"Rolmodel {number} is gevraagd");
        }

        foreach (var model in RoleModels)
        {
            model.SeesPosted("Kom je als rolmodel naar een carrousel op 20 januari 2026?");
            await model.OpensPosted("Bekijk");
            await model.Presses("Ik kom");
            model.SeesView("Je komt.");
        }

        await ReopensAsTrainer();
    }

    public async Task ReopensAsTrainer()
    {
        await Trainer.Says("carrousel");
        await Trainer.Presses("Bekijk");
        await Trainer.Presses("Open de carrousel");
    }

    public async Task Starts()
    {
        await Plans();
        await Trainer.Presses("Start de carrousel");
        Trainer.SeesView("Iedereen hoort nu naar welke tafel die gaat.");
        await Trainer.Presses("Ja, start nu");
    }
}

internal static class CohortInStore
{
    public static async Task KeepsCohort(this Bot bot, Teacher trainer, params Teacher[] members)
    {
        var today = DateOnly.FromDateTime(bot.Clock.GetUtcNow().DateTime);
        var cohort = new Cohort(
            "voorjaarsgroep van de regio",
            null,
            Programme.ThreeMonths,
            [new Meeting(1, today, new TimeOnly(13, 0), MeetingMode.OnSite, null)]
        )
        {
            House = "Huisacademie A",
            EndsOn = today.AddDays(200),
            Trainers = [new CohortGuide(trainer.Person(), GuideRole.Trainer, false, null)],
            Members =
            [
                .. members.Select(member => new CohortMember(member.Person(), MemberState.Accepted, today)
                {
                    Name = DisplayName.From(member.Chat.UserId[3..]),
                }),
            ],
        };
        await bot
            .Services.GetRequiredService<CohortStore>()
            .TryAddAsync(new SharedId(World.Tenant, Guid.NewGuid()), cohort, CancellationToken.None);
    }
}
