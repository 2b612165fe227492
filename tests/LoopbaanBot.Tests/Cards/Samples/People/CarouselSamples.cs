using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.Stored;
using LoopbaanBot.RoleModels.Carousels;
using LoopbaanBot.RoleModels.Carousels.Leading;
using LoopbaanBot.RoleModels.Carousels.Ringing;
using LoopbaanBot.RoleModels.Carousels.TakingPart;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Cards.Samples.People;

/// <summary>The small form of a carousel, before, during and after it.</summary>
internal static class CarouselSamples
{
    private static readonly DateTimeOffset s_at = new(2026, 1, 20, 17, 0, 0, TimeSpan.FromHours(1));
    private static readonly SharedId s_id = new(World.Tenant, Guid.Parse("019bdc00-0000-7000-8000-0000000000c1"));
    private static readonly Carousel s_planned = Planned();
    private static readonly Carousel s_begun = s_planned
        .Start([], s_at)
        .Thank(Teacher(0), RoleModelSamples.Daan)
        .WishContact(Teacher(0), RoleModelSamples.Daan, wants: true);

    private static readonly CarouselNote s_words = CarouselNote
        .Empty.Ask(["Wat deed je op de **eerste** maandag?"])
        .Keep(s_begun.TableOf(RoleModelSamples.Daan)!.Value, "Eerst [proberen](https://x.example).") with
    {
        Thought = "Wat als je *niets* verandert?",
        Reach = "op school",
    };

    public static IEnumerable<(string Name, PostedCard Card)> Posted(Texts texts)
    {
        var teacher = Post(texts, s_begun, Teacher(0));
        return
        [
            ("carousels", CarouselLines.Doorway(texts)),
            ("carousel-off", CarouselPosts.Off(texts)),
            ("carousel-planned", Post(texts, s_planned, Teacher(0)).Planned()),
            ("carousel-asked", Post(texts, s_planned, RoleModelSamples.Daan).Asked()),
            ("carousel-bell", teacher.Bell(1)!),
            ("carousel-bell-guest", Post(texts, s_begun, RoleModelSamples.Daan).Bell(0)!),
            ("carousel-end", teacher.Bell(2)!),
            ("carousel-thanks", Post(texts, s_begun, RoleModelSamples.Daan).Thanks()),
            ("carousel-contact", teacher.Contact(RoleModelSamples.Model.Name)),
        ];
    }

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        var trainer = new PersonId(World.Tenant, "trainer");
        var part = new CohortPart(s_id, new Cohort("*voorjaarsgroep*", null, Programme.ThreeMonths, []), Leads: true);
        return
        [
            ("carousel-list", CarouselListViews.List(turn, [Scene(s_begun, Teacher(0))], [part], null)),
            ("carousel-none", CarouselListViews.List(turn, [], [], null)),
            (
                "carousel-lead",
                LeadViews.Of(
                    turn,
                    Scene(s_planned, trainer, leads: true),
                    [(RoleModelSamples.Id, RoleModelSamples.Model)],
                    null
                )
            ),
            ("carousel-lead-running", LeadViews.Of(turn, Scene(s_begun, trainer, leads: true), [], null)),
            ("carousel-start", LeadViews.AskStart(turn, Scene(s_planned, trainer, leads: true))),
            ("carousel-stop", LeadViews.AskStop(turn, Scene(s_begun, trainer, leads: true))),
            ("carousel-prepare", PartViews.Of(turn, Scene(s_planned, Teacher(0)), null)),
            ("carousel-teacher", PartViews.Of(turn, Scene(s_begun, Teacher(0)), null)),
            ("carousel-reply", PartViews.Of(turn, Scene(s_planned, RoleModelSamples.Daan), null)),
            ("carousel-guest", PartViews.Of(turn, Scene(s_begun, RoleModelSamples.Daan), null)),
            ("carousel-reach", ReadContact.Contact(turn, Scene(s_begun, Teacher(0)), "mail [mij](https://x.example)")),
        ];
    }

    private static CarouselScene Scene(Carousel carousel, PersonId me, bool leads = false) =>
        new(s_id, me, carousel, leads, s_at.AddMinutes(15)) { Mine = s_words };

    private static CarouselPosts Post(Texts texts, Carousel carousel, PersonId me) =>
        new(texts, RoleModelSamples.Told(CarouselSubmit.Notice, s_id.ToString(), me), Scene(carousel, me));

    private static PersonId Teacher(int number) => new(World.Tenant, $"teacher-{number}");

    private static Carousel Planned()
    {
        var mo = new PersonId(World.Tenant, "mo");
        return new Carousel(
            s_id,
            null,
            s_at,
            [
                .. Enumerable
                    .Range(0, 8)
                    .Select(one => new CarouselPerson(Teacher(one), RoleModelSamples.Name($"Leraar {one + 1}"))),
            ],
            []
        )
            .Invite(RoleModelSamples.Daan, RoleModelSamples.Model.Name)
            .Reply(RoleModelSamples.Daan, GuestReply.Comes)
            .Invite(mo, RoleModelSamples.Name("Mo"))
            .Reply(mo, GuestReply.Comes)
            .Invite(new PersonId(World.Tenant, "fatima"), RoleModelSamples.Name("Fatima"));
    }
}
