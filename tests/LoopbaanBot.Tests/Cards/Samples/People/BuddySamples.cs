using LoopbaanBot.Buddies;
using LoopbaanBot.Buddies.Groups;
using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Buddies.Own;
using LoopbaanBot.Buddies.Wishes;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;
using LoopbaanBot.Testing.Time;

namespace LoopbaanBot.Tests.Cards.Samples.People;

/// <summary>Buddy groups as the organiser and a member see them, with the longest of each.</summary>
internal static class BuddySamples
{
    private static readonly SharedId s_cohort = new(
        "7e4a7e4a-0000-4000-8000-00000000000a",
        new Guid(1, 0, 0, new byte[8])
    );
    private static readonly string[] s_names = ["Sanne de Vries", "Daan", "Fatima El Amrani", "Mo", "Petra", "Wim"];
    private static readonly DateTimeOffset s_moment = new(2026, 1, 20, 16, 30, 0, TimeSpan.FromHours(1));

    private static readonly BuddyCohort s_people = new(
        s_cohort,
        Person(99),
        [],
        new DateOnly(2026, 6, 30),
        [
            .. s_names.Select(
                (name, at) => new CohortPeer(Person(at), DisplayName.From(name), $"School **{at}** <at>", null, [])
            ),
        ]
    );

    private static readonly BuddyReason[] s_why =
    [
        new(BuddyReasonKind.DifferentSchools),
        new(BuddyReasonKind.MixedPhases),
        new(BuddyReasonKind.SharedInterest, BuddyInterest.Of(CareerPath.Reach)),
        new(BuddyReasonKind.NotTogetherBefore),
    ];

    private static readonly CohortBuddies s_draft = CohortBuddies.None.Propose(
        1,
        [Group(1, 0, isLocked: true), Group(2, 3, isLocked: false)]
    );

    private static readonly CohortBuddies s_published = s_draft.Publish(1, _ => s_why, s_moment);

    public static IEnumerable<(string Name, PostedCard Card)> Posted(Texts texts) =>
        [
            ("buddies-doorway", OwnGroupViews.Doorway(texts)),
            ("buddies-groups-doorway", GroupsScreen.Doorway(texts, s_cohort)),
            ("buddies-repair-card", RepairNotice.Card(texts, Scene(s_published.StepOut(Person(0), forNow: false)))),
            ("buddies-card", GroupNotice.Card(texts, Placed(), Told("1"))),
            ("buddies-card-changed", GroupNotice.Card(texts, Placed(), Told("2"))),
        ];

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        return [.. Groups(turn), .. Own(turn), .. Wishes(turn)];
    }

    private static IEnumerable<(string Name, View View)> Groups(TeacherTurn turn)
    {
        var told = new ToldOfPeople([.. s_people.Accepted.Select(Candidate)], []);
        return
        [
            ("buddies-groups-start", Draw(turn, CohortBuddies.None, told)),
            ("buddies-groups-proposal", GroupsViews.Draft(turn, Scene(s_draft), s_draft.Draft!, told)),
            ("buddies-groups-stale", Draw(turn, s_published.Propose(2, [Group(1, 0, isLocked: false)]), told)),
            (
                "buddies-groups-refused",
                GroupsViews.Draft(turn, Scene(s_draft), s_draft.Draft!, told, "buddies.swap.refused")
            ),
            ("buddies-groups-lapse", GroupsViews.AskPublish(turn, Scene(s_draft), 2)),
            ("buddies-groups", Draw(turn, s_published, told)),
            ("buddies-groups-repair", Draw(turn, s_published.StepOut(Person(0), forNow: false), told)),
            .. Enum.GetValues<MatchObstacle>()
                .Select(obstacle =>
                    (
                        $"buddies-ask-{obstacle.ToString().ToLowerInvariant()}",
                        GroupsScreen.Draw(
                            turn,
                            Scene(CohortBuddies.None),
                            new BuddyProposal(CohortBuddies.None, new(obstacle, 5)),
                            told
                        )
                    )
                ),
        ];
    }

    private static IEnumerable<(string Name, View View)> Own(TeacherTurn turn)
    {
        var own = new OwnBuddies(null!, null!, null!, new SchoolClock(new FakeTimeProvider(s_moment)));
        var confirmed = s_published.Confirm(Person(0), new(2026, 1, 21));
        var all = s_names
            .Index()
            .Aggregate(s_published, (one, name) => one.Confirm(Person(name.Index), new(2026, 1, 21)));
        return
        [
            ("buddies-own-none", OwnGroupViews.Of(turn, own, null, null)),
            ("buddies-own-before", OwnGroupViews.Of(turn, own, Place(CohortBuddies.None), null)),
            ("buddies-own", OwnGroupViews.Of(turn, own, Place(s_published), null)),
            ("buddies-own-said-yes", OwnGroupViews.Of(turn, own, Place(confirmed), turn.Texts["buddies.own.thanks"])),
            ("buddies-own-all", OwnGroupViews.Of(turn, own, Place(all), null)),
            (
                "buddies-own-away",
                OwnGroupViews.Of(
                    turn,
                    own,
                    Place(s_published.StepOut(Person(0), forNow: true)),
                    turn.Texts["buddies.own.out"]
                )
            ),
            (
                "buddies-own-waiting",
                OwnGroupViews.Of(
                    turn,
                    own,
                    Place(s_published.StepOut(Person(0), forNow: false).Return(Person(0), LedBy.Nobody, s_moment)),
                    null
                )
            ),
            ("buddies-out-pause", OwnGroupViews.AskStepOut(turn, new StepOutSubmit(IsForNow: true, IsSure: false))),
            ("buddies-out-leave", OwnGroupViews.AskStepOut(turn, new StepOutSubmit(IsForNow: false, IsSure: false))),
        ];
    }

    private static IEnumerable<(string Name, View View)> Wishes(TeacherTurn turn)
    {
        var wish = new BuddyWish(Person(0), [Person(1)], [Person(2)], [BuddyInterest.Of(CareerPath.Reach)]);
        return
        [
            ("buddies-wish", WishForm.Of(turn, Place(CohortBuddies.None), BuddyWish.None(Person(0)), null)),
            ("buddies-wish-kept", WishForm.Of(turn, Place(CohortBuddies.None), wish, turn.Texts["buddies.wish.kept"])),
        ];
    }

    private static View Draw(TeacherTurn turn, CohortBuddies buddies, ToldOfPeople told) =>
        GroupsScreen.Draw(turn, Scene(buddies), new BuddyProposal(buddies), told);

    private static BuddyScene Scene(CohortBuddies buddies) =>
        new(s_people, buddies, LedBy.Nobody) { MayPublish = true };

    private static OwnPlace Place(CohortBuddies buddies) => new(Person(0), s_people, buddies);

    private static PlacedGroup Placed() => new(s_people, s_published, s_published.Groups[0]);

    private static Notice Told(string occasion) =>
        new(Guid.Empty, GroupNotice.Name, "one", occasion, new DateOnly(2026, 6, 30), s_moment)
        {
            Recipient = Person(0),
        };

    private static BuddyCandidate Candidate(CohortPeer peer) =>
        new(peer.Person, peer.School, null, [BuddyInterest.Of(CareerCompetency.Networking)]);

    private static DraftGroup Group(byte id, int first, bool isLocked) =>
        new(
            new BuddyGroupId(new Guid(id, 0, 0, new byte[8])),
            [.. Enumerable.Range(first, 3).Select(Person)],
            isLocked
        );

    private static PersonId Person(int number) => new("7e4a7e4a-0000-4000-8000-00000000000a", $"person-{number:00}");
}
