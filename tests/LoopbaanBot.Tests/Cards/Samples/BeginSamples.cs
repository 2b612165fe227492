using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Careers.Obstacles;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Scans;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Onboarding;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Intake;
using LoopbaanBot.Obstacles;
using LoopbaanBot.Obstacles.Heavy;
using LoopbaanBot.People.Profiles;
using LoopbaanBot.Scans;
using LoopbaanBot.Standing;

namespace LoopbaanBot.Tests.Cards.Samples;

/// <summary>The cards of where the road begins.</summary>
internal static class BeginSamples
{
    private static readonly DateOnly s_day = new(2026, 1, 20);

    private static readonly CareerIntake s_intake = new CareerIntake(s_day)
        .Choose([IntakeMotive.Explore, IntakeMotive.Workload], "iets met **muziek**")
        .Lead(IntakeMotive.Explore)
        .Holding("Mijn mentorklas 🎉")
        .Changing("Elke dinsdag tijd voor nieuwe collega's", [IntakeGoal.CutKnots, IntakeGoal.Focus])
        .Needing([IntakeNeed.Time], "een rustige plek")
        .Seeing(new FutureOutlook(4));

    private static readonly SchoolContact[] s_contacts =
    [
        new()
        {
            Name = "Noor de Wit",
            Role = ContactRole.ConfidentialAdviser,
            Reach = "kamer 1.12",
        },
        new()
        {
            Name = "Arbo Noord",
            Role = ContactRole.CompanyDoctor,
            Reach = "via het secretariaat",
        },
    ];

    private static readonly IntakeSurroundings s_around = new(s_contacts, s_day);

    public static IEnumerable<(string Name, PostedCard Card)> Posted(Texts texts) =>
        [
            ("promise", OnboardingCards.Promise(texts)),
            ("explanation", OnboardingCards.Explanation(texts)),
            ("ask", OnboardingCards.Ask(texts)),
            ("standing", StandingCards.Standing(texts)),
            ("profile-doorway", ProfileCards.Doorway(texts)),
            ("intake-doorway", IntakeCards.Doorway(texts)),
            ("intake-kept", IntakeCards.Kept(texts, new IntakeId(s_day))),
            ("intake-discarded", IntakeCards.Discarded(texts)),
            ("scan-doorway", ScanCards.Doorway(texts)),
            ("scan-kept", ScanCards.Kept(texts, s_day)),
            ("scan-nothing", ScanCards.Nothing(texts)),
            ("scan-deleted", ScanCards.Deleted(texts)),
            ("obstacles-doorway", ObstacleCards.Doorway(texts)),
            ("obstacles-kept", ObstacleCards.Kept(texts, s_day)),
            ("obstacles-nothing", ObstacleCards.Nothing(texts)),
            ("obstacles-deleted", ObstacleCards.Deleted(texts)),
            ("heavy-doorway", HeavyCards.Doorway(texts)),
        ];

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        return
        [
            .. Intakes(turn, SamplePages.Turn(language)),
            ("scan-none", ScanViews.Read(turn, new ScanHistory([]), s_day)),
            ("scan-once", ScanViews.Read(turn, new ScanHistory([Scan(0, 7, 5, 3, 5, 4)]), s_day)),
            ("scan-lines", ScanViews.Read(turn, Scans(), s_day.AddDays(84))),
            ("scan-delete", ScanViews.AskDelete(turn)),
            ("scan-delete-rest", ScanViews.AskDelete(turn, "scan.deletedPart")),
            ("obstacles-none", ObstacleViews.None(turn)),
            ("obstacles", ObstacleViews.Read(turn, Check())),
            ("obstacles-clear", ObstacleViews.Read(turn, new ObstacleCheck(s_day))),
            ("obstacles-delete", ObstacleViews.AskDelete(turn)),
            ("heavy", HeavyViews.Offer(turn, HeavyOffer.PersonOrSmallStep, s_contacts)),
            ("heavy-again", HeavyViews.Offer(turn, HeavyOffer.PersonFirst, s_contacts)),
            ("heavy-person", HeavyViews.Person(turn, [])),
            ("heavy-step", HeavyViews.SmallStep(turn)),
            ("profile", ProfileViews.Form(turn, TeacherProfile.Unknown, turn.Texts["profile.intro"])),
            ("profile-saved", ProfileViews.Form(turn, Profile(), turn.Texts["profile.saved"])),
        ];
    }

    private static IEnumerable<(string Name, View View)> Intakes(TeacherTurn turn, TeacherTurn parked)
    {
        parked.Teacher.ParkedUntil = s_day.AddDays(28);
        var (earlier, calm) = (s_intake with { On = new DateOnly(2025, 9, 1) }, s_intake.Lead(IntakeMotive.Workload));
        return
        [
            ("intake-none", IntakeViews.None(turn)),
            ("intake-exploring", IntakeViews.Kept(turn, s_intake, s_around)),
            ("intake-calm", IntakeViews.Kept(turn, calm, s_around with { Contacts = [] })),
            ("intake-parked", IntakeViews.Kept(parked, s_intake, s_around)),
            ("intake-parked-untold", IntakeViews.Parked(parked, s_around)),
            ("intake-read", IntakeViews.Read(turn, s_intake, [earlier], s_around)),
            ("intake-delete", IntakeViews.AskDelete(turn, new IntakeId(s_day))),
        ];
    }

    private static ScanHistory Scans() => new([Scan(0, 7, 5, 3, 5, 4), Scan(84, 7, 6, 5, 7, 6)]);

    private static CompetencyScan Scan(int days, params int[] marks) =>
        CareerCompetencies
            .All.Zip(marks)
            .Aggregate(
                CompetencyScan.Of(s_day.AddDays(days)),
                (scan, mark) => scan.Mark(mark.First, new ScaleScore(mark.Second))
            );

    private static ObstacleCheck Check() =>
        new ObstacleCheck(s_day)
            .Facing([Obstacle.Time, Obstacle.Skill])
            .Viewing([new AmoView(AmoLens.Motivation, AmoAnswer.NotYet)])
            .Having([new ConditionWords(LearningCondition.Experience, "een ochtend *meelopen*")]);

    private static TeacherProfile Profile() =>
        TeacherProfile
            .Unknown.Enter(Phase.Starting, s_day)
            .Enter(Phase.Experienced, s_day.AddDays(100))
            .TeachIn(Sector.Secondary)
            .Serve(YearsInEducation.FiveToFifteen)
            .Teach("aardrijkskunde")
            .WorkOn(WorkingDays.From([DayOfWeek.Monday, DayOfWeek.Thursday])!.Value);
}
