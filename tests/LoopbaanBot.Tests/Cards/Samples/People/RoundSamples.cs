using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Testing;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Obstacles.Heavy;
using LoopbaanBot.Rounds;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Guiding;
using LoopbaanBot.Rounds.Keeping;
using LoopbaanBot.Rounds.Planning;
using LoopbaanBot.Rounds.Preparing;
using LoopbaanBot.Rounds.TakingPart;
using LoopbaanBot.Tests.Content;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Cards.Samples.People;

/// <summary>The cards of a group round, in each of its stages.</summary>
internal static class RoundSamples
{
    private static readonly DateTimeOffset s_now = new(2026, 1, 20, 15, 0, 0, TimeSpan.FromHours(1));
    private static readonly SharedId s_id = new(World.Tenant, Guid.Parse("019bdc00-0000-7000-8000-0000000000cc"));
    private static readonly ActionId s_action = new(Guid.Parse("019bdc00-0000-7000-8000-0000000000dd"));
    private static readonly ReflectionId s_reflection = new(Guid.Parse("019bdc00-0000-7000-8000-0000000000ee"));
    private static readonly RoundCounts s_four = new(4, 4);
    private static readonly PersonId s_fatima = Person("01");
    private static readonly PersonId s_sanne = Person("02");
    private static readonly SetupSubmit s_tooMany = new(
        s_id,
        new AimSubmit(RoundGoal.SeeingWhatWorks, true),
        RoundFormat.Success,
        1,
        8
    );
    private static readonly GroupPlace s_place = new(
        World.ServiceUrl,
        "19:room@thread.tacv2",
        ConversationTypes.Channel,
        World.Tenant,
        "28:bot"
    );

    private static readonly RoundSeat[] s_seats =
    [
        new(
            s_sanne,
            RoundAnswer.Of(["**rustig** blijven", "<at>doorvragen</at>", "[mijn team](https://evil.example)"])
        ),
        new(Person("03"), RoundAnswer.Of(["wachten 🎉", "", ""])),
        new(Person("04"), RoundAnswer.Of(["het lef", "", ""])),
        new(Person("05")),
    ];

    public static IEnumerable<(string Name, PostedCard Card)> Posted(Texts texts) =>
        [
            ("round-doorway", RoundPosts.Doorway(texts)),
            ("round-how", RoundPosts.HowTo(texts)),
            ("round-over", RoundPosts.Over(texts)),
            ("round-still", RoundPosts.StandsStill(texts)),
            .. States()
                .Select(state =>
                    ($"round-board-{state.Name}", RoundPosts.Board(texts, s_id, Stored(state.Round), new(3, 2), Users))
                ),
            (
                "round-board-large",
                RoundPosts.Board(texts, s_id, Stored(Begun) with { GuideName = null }, new(3, 2), [])
            ),
            (
                "round-board-check-in",
                RoundPosts.Board(texts, s_id, Stored(Of(RoundFormat.CheckIn, 10)), default, Users)
            ),
            .. Steps(texts),
            ("round-board-gossip", RoundPosts.Board(texts, s_id, Stored(Of(RoundFormat.Gossip)), new(4, 0), Users)),
        ];

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = Turn(language);
        return [.. Preparing(turn), .. Members(turn), .. Guides(turn)];
    }

    private static IReadOnlyList<string> Users { get; } = ["29:Fatima", "29:Sanne"];

    private static GroupRound Begun => Of(RoundFormat.Success).Begin(s_now);

    private static IEnumerable<(string Name, GroupRound Round)> States() =>
        [
            ("opened", Of(RoundFormat.Success)),
            ("writing", Begun.Advance(s_now.AddMinutes(20), default)),
            ("few", Begun.Advance(s_now.AddMinutes(25), default)),
            ("running", Begun),
            ("paused", Begun.Pause(s_now)),
            ("open", Open),
            ("closing", Begun.Advance(s_now.AddMinutes(50), s_four)),
            ("closed", Begun.Wrap(s_now).Close()),
            ("stopped", Begun.Stop()),
        ];

    private static IEnumerable<(string Name, View View)> Preparing(GroupTurn turn) =>
        [
            ("round-aim", SetupViews.Aim(turn, null)),
            ("round-aim-again", SetupViews.Aim(turn, turn.Texts["round.setup.answerBoth"])),
            .. Enum.GetValues<RoundGoal>()
                .Select(goal =>
                    (
                        $"round-formats-{goal}".ToLowerInvariant(),
                        SetupViews.Formats(turn, new SetupSubmit(s_id, new AimSubmit(goal, true), null, null, 6), null)
                    )
                ),
            ("round-formats-size", SetupViews.Formats(turn, s_tooMany, SetupNotices.Refused(turn.Texts, s_tooMany))),
            (
                "round-formats-careful",
                SetupViews.Formats(
                    turn,
                    new SetupSubmit(s_id, new AimSubmit(RoundGoal.LearningFromEachOther, false), null, 2, null),
                    turn.Texts["round.setup.wrong"]
                )
            ),
        ];

    private static IEnumerable<(string Name, View View)> Members(GroupTurn turn) =>
        [
            ("round-look", MemberViews.Look(turn, Scene(Begun, s_sanne))),
            ("round-look-guide", MemberViews.Look(turn, Scene(Begun, s_fatima))),
            ("round-look-over", MemberViews.Over(turn)),
            ("round-page", MemberViews.Page(turn, Scene(Begun, s_sanne))),
            ("round-page-writing", MemberViews.Page(turn, Scene(Writing, Person("05")))),
            ("round-page-check-in", MemberViews.Page(turn, Scene(Of(RoundFormat.CheckIn), s_sanne))),
            ("round-form", MemberViews.Form(turn, Scene(Writing, s_sanne))),
            (
                "round-form-self",
                MemberViews.Form(turn, Scene(Of(RoundFormat.Mirroring, 4).Begin(s_now).Next(s_now), Person("05")))
            ),
            ("round-sent", MemberViews.Sent(turn, Scene(Writing, s_sanne))),
            ("round-sent-open", MemberViews.Sent(turn, Scene(Open, s_sanne))),
            ("round-answers", AnswersView.Page(turn, Scene(Open, s_sanne), 0)),
            ("round-answers-none", AnswersView.Page(turn, Scene(Open, s_fatima) with { Seats = s_seats[..2] }, 0)),
            .. Enum.GetValues<RoundFormat>()
                .Where(format => format.Rules().KeepsFrom is not null)
                .Select(format =>
                    ($"round-keep-{format}".ToLowerInvariant(), KeepViews.Form(turn, format, s_reflection))
                ),
            ("round-keep-kept", KeepViews.Kept(turn)),
            ("round-heavy", MemberViews.Heavy(turn, Scene(Begun, s_sanne), [Contact], isStill: true)),
            ("round-heavy-alone", MemberViews.Heavy(turn, Scene(Begun, s_sanne), [Contact], isStill: false)),
            ("round-plan", PlanViews.Form(turn, s_action)),
            ("round-plan-kept", PlanViews.Kept(turn)),
        ];

    private static GroupRound Writing => Begun.Advance(s_now.AddMinutes(20), default);

    private static GroupRound Open => Begun.Advance(s_now.AddMinutes(25), s_four);

    private static IEnumerable<(string Name, PostedCard Card)> Steps(Texts texts) =>
        [
            ("round-step-writing", StepPosts.Of(texts, s_id, Writing)!),
            ("round-step-open", StepPosts.Of(texts, s_id, Open)!),
            ("round-step-closing", StepPosts.Of(texts, s_id, Begun.Wrap(s_now))!),
            ("round-step-keep", StepPosts.Of(texts, s_id, Begun.Advance(s_now.AddMinutes(36), s_four))!),
        ];

    private static IEnumerable<(string Name, View View)> Guides(GroupTurn turn) =>
        [
            .. States()
                .Where(state => !state.Round.IsOver)
                .Select(state =>
                    ($"round-panel-{state.Name}", GuideViews.Panel(turn, Scene(state.Round, s_fatima), null))
                ),
            ("round-panel-ready", GuideViews.Panel(turn, Scene(Writing, s_fatima) with { Seats = s_seats[..3] }, null)),
            ("round-panel-refused", GuideViews.Panel(turn, Scene(Open, s_fatima), turn.Texts["round.themes.refused"])),
            ("round-stop", GuideViews.AskStop(turn, Scene(Begun, s_fatima))),
        ];

    private static SchoolContact Contact { get; } =
        new()
        {
            Name = "Ans",
            Role = ContactRole.ConfidentialAdviser,
            Reach = "06 1234 5678",
        };

    private static GroupTurn Turn(Language language) =>
        new(
            new TurnContext(new TestAdapter(), new Activity { Type = ActivityTypes.Invoke, Locale = language.Code() }),
            s_place,
            new GroupMember(s_sanne, "29:Sanne", DisplayName.From("Sanne"), null, false),
            Library.Real
        );

    private static RoundScene Scene(GroupRound round, PersonId person) =>
        new(
            s_id,
            Stored(round),
            new RoundStanding(
                person,
                RoundPresence.Member,
                person == s_fatima,
                false,
                s_seats.Any(seat => seat.Person == person)
            ),
            s_seats,
            Users,
            DateOnly.FromDateTime(s_now.DateTime)
        );

    private static StoredRound Stored(GroupRound round) =>
        new(round, s_place, DisplayName.From("Fatima"), Language.Dutch)
        {
            CardId = "card",
            Themes = round.HasOpened ? [CoachTheme.From("Rust bewaren")!.Value] : [],
        };

    private static GroupRound Of(RoundFormat format, int people = 6) =>
        GroupRound.Open(s_fatima, new RoundSetup(format, format.Rules().Minutes, people), s_now);

    private static PersonId Person(string number) => new(World.Tenant, $"3c5e8f10-7a2d-4b96-b0c4-92d1e6a85f{number}");
}
