using LoopbaanBot.Buddies.Mirrors;
using LoopbaanBot.Buddies.Mirrors.Cards;
using LoopbaanBot.Buddies.Moments;
using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Tests.Cards.Samples.People;

/// <summary>The cards of buddy moments and of mirror notes.</summary>
internal static class BuddyMomentSamples
{
    private const string Hostile = "**vet** [klik](https://elders.nl) <at>Iedereen</at>\n- lijst 🎉";

    private static readonly DateOnly s_day = new(2026, 1, 20);
    private static readonly MomentSlot s_first = new(s_day.AddDays(3), new TimeOnly(15, 30));
    private static readonly MomentSlot s_second = new(s_day.AddDays(6), new TimeOnly(15, 30));
    private static readonly SharedId s_note = new("school", new Guid(7, 7, 7, new byte[8]));
    private static readonly GroupKey s_group = new(new SharedId("school", Guid.Empty), new Guid(1, 1, 1, new byte[8]));
    private static readonly MomentKey s_key = new(s_group, new MomentId(new Guid(2, 2, 2, new byte[8])));
    private static readonly Notice s_notice = new(Guid.Empty, "kind", $"{s_key}", "1", s_day.AddDays(60), default);

    public static IEnumerable<(string Name, PostedCard Card)> Posted(LanguageContent content)
    {
        var proposed = Moment(content.Language);
        MomentPosts Of(BuddyMoment moment) => new(content, moment, s_notice);
        return
        [
            ("moment-doorway", MomentPosts.Doorway(content.Texts)),
            ("moment-asked", Of(proposed).Asked()),
            ("moment-asked-again", Of(proposed with { Round = 2 }).Asked()),
            ("moment-stuck", Of(proposed).Stuck()),
            .. Enum.GetValues<BuddyMomentKind>()
                .Select(kind =>
                    ($"moment-planned-{kind}".ToLowerInvariant(), Of(Planned(proposed) with { Kind = kind }).Planned())
                ),
            ("moment-held", Of(Planned(proposed).Hold(s_second.Day)).Held()),
            ("moment-cancelled", Of(Planned(proposed).Cancel(proposed.Proposer)).Cancelled()),
            ("moment-cancelled-open", Of(proposed.Cancel(proposed.Proposer)).Cancelled()),
            ("moment-overdue", Of(Planned(proposed)).Overdue()),
            ("mirror-doorway", MirrorPosts.Doorway(content.Texts)),
            ("mirror-given", MirrorPosts.Given(content.Texts, Note(content.Language), s_notice)),
        ];
    }

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        var (proposed, planned) = (Moment(language), Planned(Moment(language)));
        return
        [
            ("moment-list-none", MomentListViews.List(turn, [], null)),
            ("moment-list", MomentListViews.List(turn, [new OpenedGroup(Circle(language), [Open(planned)])], null)),
            ("moment-proposed", Draw(turn, proposed, turn.Texts["moment.times.sent"])),
            ("moment-planned", Draw(turn, planned, null)),
            ("moment-mirroring", Draw(turn, planned with { Kind = BuddyMomentKind.Mirroring }, null)),
            ("moment-held-view", Draw(turn, planned.Hold(s_second.Day), null)),
            ("moment-cancelled-view", Draw(turn, planned.Cancel(planned.Proposer), null)),
            ("moment-cancel", new MomentViews(turn, Open(planned), s_second.Day).AskCancel()),
            ("moment-kind", ProposeViews.Kind(turn, new ProposeSubmit(s_group, s_key.Moment, null, null))),
            ("moment-times", Times(turn, null)),
            ("moment-times-notice", Times(turn, turn.Texts["moment.times.past"])),
            ("moment-steps", AlongViews.Steps(turn, Open(planned))),
            ("moment-pocket", AlongViews.Pocket(turn, Open(planned))),
            ("moment-diary", AlongViews.Diary(turn, Open(planned), new Uri("https://bot.example/download/x"))),
            ("moment-harvest", HarvestViews.Form(turn, Open(planned), Hostile, null)),
            ("moment-lines", HarvestViews.List(turn, [MomentHarvest.Of(planned, s_day, Hostile)], null)),
            ("moment-lines-none", HarvestViews.List(turn, [], null)),
            .. Mirrors(turn),
        ];
    }

    private static IEnumerable<(string Name, View View)> Mirrors(TeacherTurn turn)
    {
        var note = Note(turn.Language);
        var views = new MirrorViews(turn, s_note, note);
        var kept = new KeptMirror(s_note, note.Giver.Name, note.Competency, "a", "b", null, s_day);
        var given = new GivenMirror(s_note, note.Receiver.Name, note.Competency, s_day);
        var form = new GiveSubmit(s_key, s_note.Value);
        return
        [
            ("mirror-list-none", MirrorListViews.List(turn, new MirrorList([], [], []), null)),
            ("mirror-list", MirrorListViews.List(turn, new MirrorList([(s_note, note)], [kept], [given]), null)),
            ("mirror-form", MirrorFormViews.Form(turn, form, Circle(turn.Language).Peers, null, null)),
            ("mirror-received", views.Received([Hostile], null)),
            ("mirror-kept", new MirrorViews(turn, s_note, note.Keep(s_day)).Received([], null)),
            ("mirror-given-view", views.Given(mayWithdraw: true)),
            ("mirror-discard", views.AskDiscard()),
            ("mirror-withdraw", views.AskWithdraw()),
        ];
    }

    private static View Times(TeacherTurn turn, string? notice) =>
        ProposeViews.Times(
            turn,
            MomentWhen.Names(Circle(turn.Language).Peers),
            TimesForm.Of([s_first, s_second]),
            new ProposeSubmit(s_group, s_key.Moment, BuddyMomentKind.Walk, MomentLength.All[3]).Write(
                ProposeSubmit.ProposeVerb
            ),
            notice
        );

    private static View Draw(TeacherTurn turn, BuddyMoment moment, string? notice) =>
        new MomentViews(turn, new OpenedMoment(s_key, Circle(turn.Language), moment), s_second.Day).Draw(notice);

    private static OpenedMoment Open(BuddyMoment moment) => new(s_key, Circle(Language.Dutch), moment);

    private static BuddyMoment Moment(Language language)
    {
        var peers = Circle(language).Peers;
        var offer = new SlotOffer(peers[0].Person, peers, [s_first, s_second]);
        return BuddyMoment.Propose(s_key.Moment, BuddyMomentKind.Walk, MomentLength.All[3], offer);
    }

    private static BuddyMoment Planned(BuddyMoment moment) => moment.Fix(moment.Proposer, s_second, moment.Round);

    /// <summary>The person of the sample turn, and two others.</summary>
    private static BuddyCircle Circle(Language language) =>
        new(
            s_group,
            [
                new BuddyPeer(SamplePages.Turn(language).Teacher.Id, DisplayName.From("Sanne de Vries")!.Value),
                new BuddyPeer(new PersonId("school", "daan"), DisplayName.From("Daan *vet* Bakker")!.Value),
                new BuddyPeer(new PersonId("other", "mo"), DisplayName.From("Mo (2B)")!.Value),
            ]
        );

    private static MirrorNote Note(Language language)
    {
        var peers = Circle(language).Peers;
        return new(
            peers[1],
            peers[0],
            CareerCompetency.Networking,
            MirrorWords.Of(Hostile, "wie jou terugvraagt", "eens niets aanbieden"),
            s_day
        );
    }
}
