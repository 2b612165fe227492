using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Privacy.Data;
using LoopbaanBot.Privacy.Erasure;
using LoopbaanBot.Privacy.Received;
using LoopbaanBot.Privacy.Sharing;
using LoopbaanBot.Reflection.Cards;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Cards.Samples;

/// <summary>The cards of sharing, of one's own data and of being forgotten.</summary>
internal static class SharingSamples
{
    private static readonly DateOnly s_day = new(2026, 1, 20);
    private static readonly DateTimeOffset s_moment = new(2026, 1, 21, 16, 30, 0, TimeSpan.FromHours(1));
    private static readonly GrantId s_grant = new(Guid.Parse("019bdc00-0000-7000-8000-0000000000aa"));
    private static readonly ItemRef s_item = new(ItemKind.Reflection, SamplePages.Kept.Id.ToString());
    private static readonly PersonId s_sanne = new(World.Tenant, "3c5e8f10-7a2d-4b96-b0c4-92d1e6a85f01");
    private static readonly CircleMember s_daan = Member("02", "Daan *van* boven", CircleRole.Buddy);
    private static readonly ErasureReceipt s_receipt = new(s_day, 3, 1, 4);

    private static readonly SupportCircle s_circle = SupportCircle
        .Of(s_sanne)
        .Put(s_daan)
        .Put(Member("03", "Petra", CircleRole.Manager))
        .Put(Member("04", "Fatima", CircleRole.Coach))
        .Put(Member("05", "Mo", CircleRole.Other));

    public static IEnumerable<(string Name, PostedCard Card)> Posted(Texts texts) =>
        [
            ("sharing", SharingPosts.Doorway(texts)),
            ("shared-arrived", ReceivedPosts.Arrived(texts, new OpenSharedSubmit(s_grant))),
            ("shared-unavailable", ReceivedPosts.Unavailable(texts)),
            ("prompt-unavailable", ReceivedPosts.UnavailablePrompt(texts)),
            ("data-doorway", DataPosts.Doorway(texts)),
            ("forget-receipt", DataPosts.Receipt(texts, s_receipt)),
            ("forget-busy", DataPosts.Busy(texts)),
        ];

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        return [.. Circle(turn), .. Share(turn), .. Received(turn), .. Data(turn)];
    }

    private static IEnumerable<(string Name, View View)> Circle(TeacherTurn turn) =>
        [
            ("circle", CircleViews.List(turn, s_circle, turn.Texts["circle.saved", ("name", s_daan.Name)])),
            ("circle-empty", CircleViews.List(turn, SupportCircle.Of(s_sanne), null)),
            ("circle-form", CircleViews.Form(turn, [], MemberSubmit.Empty, null)),
            (
                "circle-form-refused",
                CircleViews.Form(
                    turn,
                    [new AdaptiveChoice("Daan", s_daan.Person.ObjectId)],
                    new MemberSubmit(s_daan.Person.ObjectId, "Daan", "Buddy"),
                    turn.Texts["circle.refused.full"]
                )
            ),
            ("circle-remove", CircleViews.AskRemove(turn, s_daan)),
        ];

    private static IEnumerable<(string Name, View View)> Share(TeacherTurn turn)
    {
        var item = Item(turn);
        var scene = new ShareScene(s_item, item, s_circle);
        var target = new ShareTarget(PersonKey.Of(s_daan.Person), [s_daan], s_day.AddDays(28), item);
        var refused = turn.Texts["share.refused.manager"];
        return
        [
            ("share-choose", ShareViews.Choose(turn, [new ShareableItem(s_item, "20 januari · **Kwaliteiten**")])),
            ("share-nothing", ShareViews.Choose(turn, [])),
            ("share-form", ShareViews.Form(turn, scene, ShareChoice.Empty, s_day, null)),
            (
                "share-form-buddies",
                ShareViews.Form(
                    turn,
                    scene with
                    {
                        Groups = [new BuddyBond($"{BuddyBond.Mark}1.1", [s_daan])],
                    },
                    ShareChoice.Empty,
                    s_day,
                    null
                )
            ),
            ("share-form-refused", ShareViews.Form(turn, scene, new("x", "2026-02-30"), s_day, refused)),
            (
                "share-form-alone",
                ShareViews.Form(turn, scene with { Circle = SupportCircle.Of(s_sanne) }, ShareChoice.Empty, s_day, null)
            ),
            ("share-preview", ShareViews.Preview(turn, scene, target)),
            ("share-given", ShareViews.Given(turn, target)),
            ("shares", ShareListViews.List(turn, [Line(Grant()), Line(Opened()), Line(Withdrawn())])),
            ("shares-empty", ShareListViews.List(turn, [])),
            ("share-one", ShareListViews.One(turn, Line(Opened()))),
            ("share-one-unopened", ShareListViews.One(turn, Line(Grant()) with { IsLive = false })),
            ("share-withdrawn", ShareListViews.Withdrawn(turn, Line(Withdrawn()))),
        ];
    }

    private static IEnumerable<(string Name, View View)> Received(TeacherTurn turn)
    {
        var opened = new OpenedItem(new StoredGrant(Grant(), default), Item(turn));
        var nameless = new OpenedItem(new StoredGrant(Grant() with { SenderName = null }, default), Item(turn));
        return
        [
            ("shared", ReceivedViews.List(turn, [opened, nameless])),
            ("shared-empty", ReceivedViews.List(turn, [])),
            ("shared-item", ReceivedViews.Item(turn, opened)),
        ];
    }

    private static IEnumerable<(string Name, View View)> Data(TeacherTurn turn) =>
        [
            (
                "data",
                DataViews.Overview(
                    turn,
                    StoredKinds.Rows.Index().ToDictionary(kind => kind.Item, kind => kind.Index + 1)
                )
            ),
            ("data-empty", DataViews.Overview(turn, new Dictionary<StoredKind, int>())),
            (
                "data-links",
                DataViews.Links(
                    turn,
                    new Uri("https://bot.example/download/a"),
                    new Uri("https://bot.example/download/b")
                )
            ),
            ("forget-confirm", DataViews.ConfirmForget(turn, s_moment)),
        ];

    private static SharedItem Item(TeacherTurn turn) =>
        new(
            CardText.TitleOf(turn.Content, SamplePages.Kept.Competency),
            SummaryLines.Of(turn.Content, SamplePages.Kept with { Scale = null, ScaleAnswer = null })
        );

    private static ShareGrant Grant() =>
        new(s_grant, s_item, s_daan.Person, CircleRole.Buddy, "Sanne", s_day, s_day.AddDays(28), null, []);

    private static ShareGrant Opened() => Grant().Open(s_moment).Open(s_moment.AddDays(2));

    private static ShareGrant Withdrawn() => Opened().Withdraw(s_day.AddDays(3));

    private static ShareLine Line(ShareGrant grant) =>
        new(
            new StoredGrant(grant, default),
            s_daan.Name,
            "20 januari 2026 · Kwaliteitenreflectie",
            grant.WithdrawnOn is null
        );

    private static CircleMember Member(string number, string name, CircleRole role) =>
        new(new PersonId(World.Tenant, $"3c5e8f10-7a2d-4b96-b0c4-92d1e6a85f{number}"), name, role);
}
