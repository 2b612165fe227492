using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Programmes;
using LoopbaanBot.Programmes.Dates;
using LoopbaanBot.Programmes.Guides;
using LoopbaanBot.Programmes.Inviting;
using LoopbaanBot.Programmes.Joining;
using LoopbaanBot.Programmes.Making;
using LoopbaanBot.Programmes.Moments;
using LoopbaanBot.Programmes.Overview;
using LoopbaanBot.Programmes.Running;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Cards.Samples.People;

/// <summary>The cards of cohorts: making, joining, guiding and running one.</summary>
internal static class CohortSamples
{
    private static readonly ContentLibrary s_library = ContentLibrary.Load();
    private static readonly DateOnly s_day = new(2026, 1, 20);
    private static readonly SharedId s_id = new(World.Tenant, Guid.Parse("019bdc00-0000-7000-8000-0000000000c0"));
    private static readonly PersonId s_noor = Person("05");
    private static readonly PersonId s_daan = Person("02");
    private static readonly PersonId s_mila = Person("06");
    private static readonly PersonId s_fatima = Person("03");

    private static readonly Cohort s_empty = Planning.Make(
        "voorjaar *van* de regio",
        s_noor,
        Programme.ThreeMonths,
        new Meeting(1, new(2026, 3, 10), new(13, 0), MeetingMode.OnSite, "lokaal 2.14"),
        SchoolCalendar.WeekendsOnly
    ) with
    {
        House = "Huisacademie",
        OrganiserName = DisplayName.From("Noor"),
        Code = JoinCode.FromRandom([10, 11, 26, 17, 31, 16, 22, 21]),
    };

    private static readonly Cohort s_cohort = s_empty
        .Invite(s_fatima, "Fatima **van** boven", s_day)
        .Accept(s_daan, new JoinAnswer(DisplayName.From("Daan")), s_day)
        .Appoint(new CohortGuide(s_mila, GuideRole.Coach, false, null) { Label = "Mila van boven" }, s_day)
        .Appoint(
            new CohortGuide(Person("07"), GuideRole.Trainer, true, new(2026, 6, 2)) { Name = DisplayName.From("Theo") },
            s_day
        )
        .Move(s_empty.Meetings[1] with { Date = new(2026, 4, 22), Mode = MeetingMode.Online, Place = null }, s_day)
        .Announce(AnnouncementKind.MeetingReminder, 1, s_day)
        .SendMoment("A02", s_day)
        .RecallMoment("A04") with
    {
        TrainerCode = JoinCode.FromRandom([1, 2, 3, 4, 5, 6, 7, 8]),
    };

    private static readonly SchoolCalendar s_calendar = new([new ClosedDays(new(2026, 4, 25), new(2026, 5, 3))]);

    private static readonly Notice s_notice = new(
        Guid.Parse("019bdc00-0000-7000-8000-0000000000c1"),
        "cohort",
        s_id.ToString(),
        "1",
        new(2026, 9, 1),
        new(2026, 1, 20, 15, 30, 0, TimeSpan.Zero)
    );

    private static readonly AdaptiveChoice[] s_known = [new("Daan", s_daan.ObjectId)];

    private static readonly (string, CohortCount)[] s_totals =
    [
        ("moment.count", new CohortCount(4, 8)),
        ("moment.count", new CohortCount(1, 4)),
    ];

    public static IEnumerable<(string Name, PostedCard Card)> Posted(Texts texts) =>
        [
            ("cohort-doorway", CohortPosts.Doorway(texts)),
            ("cohort-invitation", CohortPosts.Invitation(texts, s_cohort, s_notice)),
            ("cohort-joined", CohortPosts.Joined(texts, s_notice)),
            ("cohort-declined", CohortPosts.Declined(texts, s_notice)),
            ("cohort-moved", CohortPosts.Moved(texts, s_cohort.Meetings[1], s_notice)),
            ("cohort-reminder", CohortPosts.Reminder(texts, s_cohort.Meetings[0], s_notice)),
            ("cohort-cancelled", CohortPosts.Cancelled(texts, s_cohort)),
            ("cohort-coach", CohortPosts.Guide(texts, s_cohort, GuideRole.Coach, s_notice)),
            (
                "cohort-trainer",
                CohortPosts.Guide(texts, s_cohort with { OrganiserName = null }, GuideRole.Trainer, s_notice)
            ),
            ("cohort-hand-over", CohortPosts.HandOver(texts, s_cohort, s_notice)),
            (
                "cohort-moment",
                MomentPosts.Card(s_library[texts.Language], Programme.ThreeMonths, Planned("A02"), s_notice)
            ),
        ];

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        return [.. Making(turn), .. Joining(turn), .. People(turn), .. Running(turn)];
    }

    private static IEnumerable<(string Name, View View)> Making(TeacherTurn turn) =>
        [
            ("cohort-form", CohortFormViews.New(turn, s_id, CohortForm.Empty, s_calendar, null)),
            (
                "cohort-form-refused",
                CohortFormViews.New(
                    turn,
                    s_id,
                    new CohortForm(
                        "voorjaar",
                        "Lab",
                        new MeetingForm("ergens in mei", "9:30", "Online", "de link komt")
                    ),
                    SchoolCalendar.WeekendsOnly,
                    "cohort.problem.date"
                )
            ),
            ("cohort-meetings", MeetingViews.List(turn, As(s_noor))),
            (
                "cohort-meeting",
                CohortFormViews.Meeting(
                    turn,
                    As(s_noor),
                    MeetingForm.Of(s_cohort.Meetings[1]),
                    (2, s_calendar, "cohort.problem.span")
                )
            ),
        ];

    private static IEnumerable<(string Name, View View)> Joining(TeacherTurn turn)
    {
        var trainer = As(s_fatima);
        trainer = trainer with { Resource = trainer.Resource with { Knocked = s_cohort.TrainerCode } };
        return
        [
            ("cohorts", CohortListViews.List(turn, [As(s_noor), As(s_daan)], "Huisacademie")),
            ("cohorts-empty", CohortListViews.List(turn, [], null)),
            ("cohort-code", JoinViews.Code(turn, string.Empty, null)),
            ("cohort-code-unknown", JoinViews.Code(turn, "KM4T", "cohort.code.unknown")),
            ("cohort-answer", JoinViews.Invitation(turn, As(s_fatima), [], null)),
            (
                "cohort-answer-schools",
                JoinViews.Invitation(turn, As(s_fatima), ["De Brug", "Het Kompas"], "cohort.refused.full")
            ),
            ("cohort-answer-trainer", JoinViews.Invitation(turn, trainer, [], null)),
            ("cohort-answer-no", JoinViews.Declined(turn)),
            ("cohort-mine", MemberViews.Cohort(turn, As(s_daan), "cohort.joined")),
            ("cohort-leave", MemberViews.AskLeave(turn, As(s_daan))),
            ("cohort-left", MemberViews.Left(turn)),
        ];
    }

    private static IEnumerable<(string Name, View View)> People(TeacherTurn turn)
    {
        var unreached = new Dictionary<PersonId, NoticeOutcome>
        {
            [s_fatima] = NoticeOutcome.NotInstalled,
            [s_daan] = NoticeOutcome.Blocked,
            [s_mila] = NoticeOutcome.Refused,
            [Person("07")] = NoticeOutcome.Waiting,
        };
        var nobody = As(s_noor).With(s_empty);
        return
        [
            ("cohort-people", PeopleViews.List(turn, As(s_noor), unreached, "cohort.invite.done")),
            ("cohort-people-coach", PeopleViews.List(turn, As(s_mila), unreached, null)),
            ("cohort-people-empty", PeopleViews.List(turn, nobody, new Dictionary<PersonId, NoticeOutcome>(), null)),
            ("cohort-invite", PeopleViews.Form(turn, As(s_noor), [], null, null)),
            ("cohort-invite-refused", PeopleViews.Form(turn, As(s_noor), s_known, null, "cohort.problem.label")),
            ("cohort-take-out", PeopleViews.AskTakeOut(turn, As(s_noor), s_cohort.Members[0])),
            ("cohort-guides", GuideViews.List(turn, As(s_noor), "cohort.guide.done")),
            ("cohort-guides-empty", GuideViews.List(turn, nobody, null)),
            ("cohort-guide", GuideViews.Form(turn, As(s_noor), s_known, null, "cohort.refused.guide")),
            ("cohort-guide-dismiss", GuideViews.AskDismiss(turn, As(s_noor), s_cohort.Coaches[0])),
            ("cohort-step-down", GuideViews.AskStepDown(turn, As(s_mila))),
            ("cohort-stepped-down", GuideViews.SteppedDown(turn)),
        ];
    }

    private static IEnumerable<(string Name, View View)> Running(TeacherTurn turn)
    {
        var over = As(s_noor).With(s_cohort.Cancel(s_day));
        return
        [
            ("cohort-overview", DashboardViews.Cohort(turn, As(s_noor), s_totals, 2, "cohort.made")),
            ("cohort-overview-coach", DashboardViews.Cohort(turn, As(s_mila), s_totals, 0, null)),
            ("cohort-overview-trainer", DashboardViews.Cohort(turn, As(Person("07")), [], 0, null)),
            ("cohort-overview-over", DashboardViews.Cohort(turn, over, [], 0, "cohort.cancel.done")),
            ("cohort-sent", SentViews.List(turn, As(s_noor), "cohort.sent.recalled")),
            ("cohort-sent-none", SentViews.List(turn, As(s_noor).With(s_empty), null)),
            (
                "cohort-programme",
                ProgrammeViews.List(turn, As(s_noor), [Planned("P06"), Planned("A02"), Planned("A04")])
            ),
            ("cohort-moment-one", ProgrammeViews.One(turn, As(s_noor), Planned("P06"), "cohort.moment.moved")),
            (
                "cohort-moment-refused",
                ProgrammeViews.One(turn, As(s_mila), Planned("A02"), "cohort.problem.date", "ooit **eens**")
            ),
            ("cohort-manage", ManageViews.Manage(turn, As(s_noor))),
            ("cohort-cancel", ManageViews.AskCancel(turn, As(s_noor))),
            ("cohort-hand", ManageViews.HandOver(turn, As(s_noor), [], "cohort.problem.person")),
            ("cohort-offered", ManageViews.Offered(turn, As(s_noor))),
            ("cohort-take-over", ManageViews.TakeOver(turn, As(s_noor))),
        ];
    }

    private static PlannedMoment Planned(string id) =>
        s_cohort.Plan(
            s_library[Language.Dutch].Programmes[Programme.ThreeMonths].Find(id)!.Moment,
            SchoolCalendar.WeekendsOnly
        );

    private static CohortScene As(PersonId person) =>
        new(s_id, person, new CohortResource(s_cohort, person == s_noor ? "Huisacademie" : null), s_day);

    private static PersonId Person(string number) => new(World.Tenant, $"3c5e8f10-7a2d-4b96-b0c4-92d1e6a85f{number}");
}
