using LoopbaanBot.Careers.Managers.Mindset;
using LoopbaanBot.Careers.Managers.Starters;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Managers;
using LoopbaanBot.Managers.Agreements;
using LoopbaanBot.Managers.Asking;
using LoopbaanBot.Managers.Managing;
using LoopbaanBot.Managers.Talks;
using LoopbaanBot.Managers.Telling;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Privacy.Sharing;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Cards.Samples.People;

/// <summary>The cards of talks with a manager, from both sides.</summary>
internal static class ManagerSamples
{
    private static readonly DateOnly s_day = new(2026, 1, 20);
    private static readonly DateTime s_now = s_day.ToDateTime(new TimeOnly(16, 30));
    private static readonly SharedId s_id = new(World.Tenant, Guid.Parse("019bdc00-0000-7000-8000-0000000000bb"));
    private static readonly PersonId s_sanne = new(World.Tenant, "3c5e8f10-7a2d-4b96-b0c4-92d1e6a85f01");
    private static readonly PersonId s_daan = new(World.Tenant, "3c5e8f10-7a2d-4b96-b0c4-92d1e6a85f02");
    private static readonly GrantId s_grant = new(Guid.Parse("019bdc00-0000-7000-8000-0000000000aa"));
    private static readonly ItemRef s_item = new(ItemKind.LearningQuestion, "q.1");
    private static readonly TalkSlot s_tuesday = new(new DateOnly(2026, 1, 27), new TimeOnly(15, 30));
    private static readonly TalkSlot s_thursday = new(new DateOnly(2026, 1, 29), new TimeOnly(9, 0));
    private static readonly CardData s_empty = CardData.Read(null);

    private static readonly ManagerTalk s_asked = new(
        TalkKind.Kickoff,
        s_sanne,
        DisplayName.From("Sanne de Vries"),
        s_daan,
        new StarterPair(new StarterId("MV4"), new StarterId("MV9")),
        [s_grant],
        s_day
    );

    private static readonly ManagerTalk s_offered = s_asked.Offer(
        0,
        [s_tuesday, s_thursday],
        DisplayName.From("Daan Bakker")
    );

    private static readonly ManagerTalk s_planned = s_offered.Pick(s_tuesday);

    private static readonly ManagerTalk s_held = s_planned
        .Answer(new TalkReply("Fijn dat je dit *vraagt*.", s_day), null)
        .Speak(TalkSide.Teacher, s_day)
        .Speak(TalkSide.Partner, s_day)
        .Propose(TalkSide.Partner, 0, new(150, "dinsdag, **vierde** uur", null, new DateOnly(2026, 3, 10)), s_day);

    private static readonly ManagerTalk s_agreed = s_held
        .Confirm(TalkSide.Teacher, 1, s_day)
        .Propose(TalkSide.Teacher, 1, new(150, "woensdag", "Mo doet de <at>toetsweek</at>", null), s_day);

    public static IEnumerable<(string Name, PostedCard Card)> Posted(LanguageContent content) =>
        [
            ("talk-doorway", AskViews.Doorway(content.Texts)),
            ("managing-doorway", ManagingViews.Doorway(content)),
            Card(content, "ask", s_asked, TalkSide.Partner, TalkOccasion.Ask),
            Card(content, "copy", s_asked, TalkSide.Teacher, TalkOccasion.Copy),
            Card(content, "times", s_offered, TalkSide.Teacher, TalkOccasion.Times),
            Card(content, "other-times", s_asked, TalkSide.Partner, TalkOccasion.Other),
            Card(content, "picked", s_planned, TalkSide.Partner, TalkOccasion.Picked),
            Card(content, "replied", s_held, TalkSide.Teacher, TalkOccasion.Replied),
            Card(content, "after", s_planned, TalkSide.Partner, TalkOccasion.After),
            Card(content, "after-held", s_held, TalkSide.Teacher, TalkOccasion.Spoken),
            Card(content, "spoke", s_planned.Speak(TalkSide.Teacher, s_day), TalkSide.Teacher, TalkOccasion.After),
            Card(content, "later", s_offered.PutOff(s_day, null), TalkSide.Teacher, TalkOccasion.Later),
            Card(content, "declined", s_offered.Decline(s_day, null), TalkSide.Teacher, TalkOccasion.Declined),
            Card(content, "nameless", s_asked with { TeacherName = null }, TalkSide.Partner, TalkOccasion.Ask),
            Card(content, "proposed", s_held, TalkSide.Teacher, TalkOccasion.Proposed),
            Card(content, "next", s_agreed, TalkSide.Partner, TalkOccasion.Next),
        ];

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        return [.. Asking(turn), .. Talks(turn), .. Agreements(turn), .. Managing(turn)];
    }

    private static IEnumerable<(string Name, View View)> Asking(TeacherTurn turn)
    {
        var member = new CircleMember(s_daan, "Daan *van* boven", CircleRole.Manager);
        var circle = SupportCircle.Of(s_sanne).Put(member);
        var ask = TalkAsk.Begin(s_id, TalkKind.Kickoff, null) with { Items = [s_item] };
        var item = new SharedItem(turn.Texts["share.heading.learningQuestion"], [CardText.Own("Wat kan ik *nog*?")]);
        var scene = new AskScene(
            ask,
            circle,
            member,
            [new(s_item, item), new(s_item, item)],
            ["Roadmap"],
            s_day,
            s_day
        );
        ShareableItem[] items = [new(s_item, "Leervraag 1 van 20 januari 2026")];
        return
        [
            ("talks", AskViews.List(turn, [Of(s_asked, TalkSide.Teacher), Of(s_held, TalkSide.Teacher)])),
            ("talk-form", AskFormViews.Draw(turn, new(circle, [], items), ask, null)),
            (
                "talk-form-newcomer",
                AskFormViews.Draw(turn, new(circle, [], items), ask with { Member = TalkAsk.Somebody }, null)
            ),
            ("talk-form-alone", AskFormViews.Draw(turn, new(SupportCircle.Of(s_sanne), [], []), ask, null)),
            (
                "talk-form-refused",
                AskFormViews.Draw(turn, new(circle, [], items), ask, turn.Texts["managerTalk.refused.person"])
            ),
            ("talk-preview", PreviewViews.Draw(turn, scene, 0)),
            ("talk-preview-nothing", PreviewViews.Draw(turn, scene with { Items = [], LeftOut = [] }, 0)),
            ("talk-sent", AskViews.Sent(turn, Of(s_asked, TalkSide.Teacher))),
            ("talk-prepare", PrepareTalk.Draw(turn)),
        ];
    }

    private static IEnumerable<(string Name, View View)> Talks(TeacherTurn turn)
    {
        var grant = new ShareGrant(s_grant, s_item, s_daan, CircleRole.Manager, "Sanne", s_day, s_day, null, []);
        var item = new SharedItem("Leervraag", [CardText.Own("Wat kan ik *nog*?")]);
        var opened = new OpenedItem(new StoredGrant(grant, default), item);
        return
        [
            ("talk-asked", TalkViews.Show(turn, Of(s_asked, TalkSide.Partner), s_now)),
            ("talk-offered", TalkViews.Show(turn, Of(s_offered, TalkSide.Teacher), s_now)),
            (
                "talk-planned",
                TalkViews.Show(
                    turn,
                    Of(s_planned, TalkSide.Teacher) with
                    {
                        SentTitles = ["Leervraag 1 van **20** januari"],
                    },
                    s_now
                )
            ),
            ("talk-early", TalkViews.AskSpoken(turn, Of(s_planned, TalkSide.Partner))),
            (
                "talk-waits-for-other",
                TalkViews.Show(turn, Of(s_planned.Speak(TalkSide.Partner, s_day), TalkSide.Partner), s_now)
            ),
            ("talk-planned-partner", TalkViews.Show(turn, Of(s_planned, TalkSide.Partner), s_now)),
            (
                "talk-reached",
                TalkViews.Show(turn, Of(s_asked, TalkSide.Teacher) with { Asked = NoticeOutcome.Sent }, s_now)
            ),
            (
                "talk-out-of-reach",
                TalkViews.Show(turn, Of(s_asked, TalkSide.Teacher) with { Asked = NoticeOutcome.NotInstalled }, s_now)
            ),
            ("talk-not-now", EndViews.AskNotNow(turn, Of(s_planned, TalkSide.Partner))),
            ("talk-not-now-declined", EndViews.Declined(turn, Of(s_planned, TalkSide.Partner))),
            ("talk-later-partner", TalkViews.Show(turn, Of(s_planned.PutOff(s_day, null), TalkSide.Partner), s_now)),
            ("talk-declined", TalkViews.Show(turn, Of(s_planned.Decline(s_day, null), TalkSide.Teacher), s_now)),
            (
                "talk-diary",
                OfferTalkDiary.Draw(turn, Of(s_planned, TalkSide.Teacher), new Uri("https://example.org/d"))
            ),
            ("talk-held", TalkViews.Show(turn, Of(s_held, TalkSide.Teacher), s_now)),
            ("talk-held-partner", TalkViews.Show(turn, Of(s_agreed, TalkSide.Partner), s_now)),
            ("talk-spoken", TalkViews.Spoken(turn, Of(s_planned.Speak(TalkSide.Teacher, s_day), TalkSide.Teacher))),
            ("talk-withdraw", EndViews.AskWithdraw(turn, Of(s_asked, TalkSide.Teacher))),
            ("talk-withdrawn", EndViews.Withdrawn(turn, Of(s_asked.Withdraw(s_day), TalkSide.Teacher))),
            ("talk-read", ReadSent.Draw(turn, Of(s_asked, TalkSide.Partner), opened, 0, 2)),
            ("talk-times", TimeViews.Form(turn, Of(s_asked, TalkSide.Partner), s_empty, s_now, null)),
            ("talk-reply", ReplyForm.Draw(turn, Of(s_held, TalkSide.Partner), null)),
            ("talk-check", CheckForm.Draw(turn, Of(s_held, TalkSide.Teacher), s_empty, null)),
        ];
    }

    private static IEnumerable<(string Name, View View)> Agreements(TeacherTurn turn) =>
        [
            ("agreements-none", AgreementViews.Show(turn, Of(s_planned, TalkSide.Teacher), null, null)),
            ("agreements-waiting", AgreementViews.Show(turn, Of(s_held, TalkSide.Teacher), null, null)),
            (
                "agreements-both",
                AgreementViews.Show(turn, Of(s_agreed, TalkSide.Teacher), null, turn.Texts["agreement.proposed"])
            ),
        ];

    private static IEnumerable<(string Name, View View)> Managing(TeacherTurn turn)
    {
        var check = new MindsetCheck(
            new Dictionary<MindsetItem, MindsetAnswer> { [MindsetItem.AsksAhead] = MindsetAnswer.NotYet },
            s_day
        );
        return
        [
            ("managing", ManagingViews.List(turn, [Of(s_asked, TalkSide.Partner)])),
            ("managing-empty", ManagingViews.List(turn, [])),
            ("managing-lessons", Lessons.List(turn)),
            .. turn.Content.Managers.Lessons.Select(lesson =>
                ($"managing-lesson-{lesson.Id}", Lessons.Draw(turn, lesson))
            ),
            ("managing-not-ask", NotAskList.Draw(turn)),
            ("managing-hard", HardMoments.Draw(turn)),
            ("mindset", MindsetViews.Form(turn, null, null)),
            ("mindset-kept", MindsetViews.Form(turn, check, turn.Texts["mindset.kept"])),
        ];
    }

    private static (string Name, PostedCard Card) Card(
        LanguageContent content,
        string name,
        ManagerTalk talk,
        TalkSide side,
        string occasion
    )
    {
        var id = Guid.Parse("019bdc00-0000-7000-8000-0000000000cc");
        var notice = new Notice(id, TalkNotices.Name, s_id.ToString(), occasion, s_day, default);
        return ($"talk-card-{name}", TalkPosts.Draw(content, Of(talk, side), notice)!);
    }

    private static OpenTalk Of(ManagerTalk talk, TalkSide side) =>
        side == TalkSide.Teacher
            ? new(s_id, talk, side, "Daan *van* boven")
            : new(s_id, talk, side, "Sanne de Vries") { Readable = talk.Sent };
}
