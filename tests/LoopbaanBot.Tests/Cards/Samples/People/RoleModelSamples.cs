using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.RoleModels;
using LoopbaanBot.RoleModels.Finding;
using LoopbaanBot.RoleModels.Registering;
using LoopbaanBot.RoleModels.Talks;
using LoopbaanBot.RoleModels.Talks.Asking;
using LoopbaanBot.RoleModels.Talks.Telling;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Cards.Samples.People;

/// <summary>A role model with a story, and a talk in each state from both sides.</summary>
internal static class RoleModelSamples
{
    public static readonly DateOnly Day = new(2026, 1, 20);
    public static readonly PersonId Sanne = new(World.Tenant, "3c5e8f10-7a2d-4b96-b0c4-92d1e6a85f01");
    public static readonly PersonId Daan = new(World.SecondTenant, "3c5e8f10-7a2d-4b96-b0c4-92d1e6a85f02");

    public static readonly SharedId Id = new(World.SecondTenant, Guid.Parse("019bdc00-0000-7000-8000-0000000000f3"));

    private static readonly TalkRef s_talk = new(Id, new TalkId(Guid.Parse("019bdc00-0000-7000-8000-0000000000f1")));

    private static readonly TalkNote s_words = new()
    {
        Opening = "Hoe kwam jij aan de **uren** voor deze rol?",
        Questions = ["Wanneer wist je dat?", "Wat _mis_ je?"],
        Harvest = "Klein beginnen.",
        Fit = FitChoice.Good,
        Reach = "mail [mij](https://school.example)",
    };

    public static readonly RoleModel Model = new(
        Daan,
        Name("Daan"),
        RoleModelProfile
            .Empty.Walked([CareerPath.Roles, CareerPath.Flexible], [PathRange.OwnSchool])
            .Tell("De examenklassen *en* het lokaal.", "Mijn eigen vak.", [MeetingWay.Call, MeetingWay.Visit]) with
        {
            Sector = Sector.Secondary,
            IsHybrid = true,
            Story = ChoiceStory.Of("Stoppen met mijn mentorklas.", "De decaan.", "Minder les, meer rust."),
        },
        RoleModelRoom.Default,
        new RoleModelConsent(Day, Day.AddYears(1))
    );

    public static IEnumerable<(string Name, PostedCard Card)> Posted(LanguageContent content)
    {
        var texts = content.Texts;
        return
        [
            ("role-models", RoleModelPosts.Doorway(texts)),
            ("role-model-briefing", OwnProfilePosts.Briefing(texts)),
            ("role-talk-doorway", TalkViews.Doorway(texts, s_talk)),
            ("role-talk-gone", TalkPosts.Gone(texts)),
            ("role-talk-asked", Post(content, Asked()).Asked()),
            ("role-talk-agreed", Post(content, Agreed()).Agreed()),
            ("role-talk-agreed-by", Post(content, Agreed()).AgreedWithAsker()),
            ("role-talk-not-now", Post(content, Asked()).NotNow()),
            ("role-talk-off", Post(content, Agreed()).CalledOff()),
            ("role-talk-questions", Post(content, Agreed()).Questions()),
            ("role-talk-after", Post(content, Agreed()).After()),
            ("role-talk-thanks", Post(content, Agreed()).Thanks()),
            ("role-talk-contact", Post(content, Agreed()).Contact()),
        ];
    }

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        return [.. Finding(turn), .. Registering(turn), .. Talks(turn)];
    }

    private static IEnumerable<(string Name, View View)> Finding(TeacherTurn turn)
    {
        var filter = RoleModelFilter.Anybody with { Path = CareerPath.Roles };
        return
        [
            ("role-model-hub", HubViews.Hub(turn, null, [Scene(Asked(), Sanne)])),
            ("role-model-hub-own", HubViews.Hub(turn, Model, [])),
            ("role-model-found", FindViews.Found(turn, filter, [(Id, Model)])),
            ("role-model-nobody", FindViews.Found(turn, filter, [])),
            ("role-model", ProfileViews.Of(turn, Id, Model, mayAsk: true)),
            ("role-talk-form", AskViews.Form(turn, Model, new AskSubmit(s_talk, null), "Een *vraag*", null)),
            ("role-talk-full", AskViews.NotNow(turn, CareerPath.Roles, "Een *vraag*")),
        ];
    }

    private static IEnumerable<(string Name, View View)> Registering(TeacherTurn turn) =>
        [
            ("role-model-form", PathsViews.Form(turn, PathsSubmit.Empty(Sanne, Day), null)),
            (
                "role-model-form-refused",
                PathsViews.Form(turn, PathsSubmit.Of(Model), turn.Texts["roleModel.refused.consent"])
            ),
            ("role-model-tell", TellViews.Form(turn, Model.Profile)),
            ("role-model-own", OwnProfileViews.Profile(turn, Model, Day, turn.Texts["roleModel.own.kept"])),
            ("role-model-own-over", OwnProfileViews.Profile(turn, Paused(), Day.AddYears(2), null)),
            ("role-model-stop", OwnProfileViews.AskStop(turn)),
            ("role-model-stopped", OwnProfileViews.Stopped(turn)),
        ];

    private static IEnumerable<(string Name, View View)> Talks(TeacherTurn turn)
    {
        var later = Day.AddDays(8);
        return
        [
            ("role-talk-waiting", TalkViews.Of(turn, Scene(Asked(), Sanne))),
            ("role-talk-answer", TalkViews.Of(turn, Scene(Asked(), Daan))),
            ("role-talk-ahead", TalkViews.Of(turn, Scene(Agreed(), Sanne))),
            ("role-talk-ahead-questions", TalkViews.Of(turn, Scene(Agreed(), Daan))),
            ("role-talk-look-back", TalkViews.Of(turn, Scene(Agreed(), Sanne, later))),
            ("role-talk-look-back-other", TalkViews.Of(turn, Scene(Agreed(), Daan, later))),
            ("role-talk-declined", TalkViews.Of(turn, Scene(Asked().Decline(s_talk.Talk, Day), Sanne))),
            ("role-talk-called-off", TalkViews.Of(turn, Scene(Agreed().CallOff(s_talk.Talk, Day), Sanne))),
            ("role-talk-nobody", TalkViews.Of(turn, new TalkScene(s_talk, Sanne, null, null, Day) { Mine = s_words })),
        ];
    }

    public static DisplayName Name(string name) => DisplayName.From(name)!.Value;

    private static RoleModel Paused() => Model with { Room = RoleModelRoom.Of(0, 7) };

    private static RoleModel Asked() =>
        Model.Ask(new TalkRequest(s_talk.Talk, Sanne, Name("Sanne"), CareerPath.Roles), Day);

    private static RoleModel Agreed() =>
        Asked()
            .Agree(s_talk.Talk, Day.AddDays(7), new TimeOnly(15, 30), Day)
            .SendQuestions(s_talk.Talk, Day)
            .WishContact(s_talk.Talk, Daan, wants: true, Day.AddDays(7))
            .WishContact(s_talk.Talk, Sanne, wants: true, Day.AddDays(7));

    private static TalkScene Scene(RoleModel model, PersonId me, DateOnly? today = null)
    {
        var scene = new TalkScene(s_talk, me, model, model.Find(s_talk.Talk), today ?? Day);
        return scene with
        {
            Mine = scene.IsAsker ? s_words : TalkNote.Empty,
            Theirs = scene.IsAsker ? new TalkNote { Reach = s_words.Reach } : s_words,
        };
    }

    private static TalkPosts Post(LanguageContent content, RoleModel model) =>
        new(content, Told(TalkSubmit.Notice, s_talk.ToString(), Sanne), model, model.Find(s_talk.Talk)!);

    public static Notice Told(string kind, string resource, PersonId recipient) =>
        new(
            Guid.Parse("019bdc00-0000-7000-8000-0000000000f2"),
            kind,
            resource,
            "sample",
            Day,
            new DateTimeOffset(2026, 1, 20, 16, 30, 0, TimeSpan.FromHours(1))
        )
        {
            Recipient = recipient,
        };
}
