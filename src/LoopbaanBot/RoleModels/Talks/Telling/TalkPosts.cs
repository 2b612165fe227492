using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.RoleModels.Finding;

namespace LoopbaanBot.RoleModels.Talks.Telling;

/// <summary>The cards about one talk that may stand in a chat.</summary>
internal sealed class TalkPosts(LanguageContent content, Notice notice, RoleModel model, RoleModelTalk talk)
{
    private readonly Texts _texts = content.Texts;

    public static PostedCard Gone(Texts texts) =>
        new(
            Wording.Of(texts, "roleTalk.posted.gone"),
            [Wording.Of(texts, "roleTalk.posted.noReason")],
            [PostedButton.Of(texts, "roleTalk.others", OpenRoleModels.Command)]
        );

    public PostedCard Asked() =>
        new(
            Wording.Of(_texts, "roleTalk.posted.asked", ("name", talk.AskerName), ("path", Path())),
            [Wording.Of(_texts, "roleTalk.posted.askedNote")],
            [Open("roleTalk.posted.read")]
        );

    public PostedCard AgreedWithAsker() => Agreed(("name", talk.AskerName));

    public PostedCard Agreed() => Agreed(("name", model.Name));

    /// <summary>Declined, unanswered and stopped are one card: nobody can tell which it was.</summary>
    public PostedCard NotNow() =>
        new(
            Wording.Of(_texts, "roleTalk.posted.notNow", ("name", model.Name)),
            [Wording.Of(_texts, "roleTalk.notNow")],
            [PostedButton.Of(_texts, "roleTalk.others", FindSubmit.FindOn(talk.Path))]
        );

    public PostedCard CalledOff() =>
        new(
            Wording.Of(_texts, "roleTalk.posted.calledOff", ("name", Other())),
            [Wording.Of(_texts, "roleTalk.posted.noReason")],
            [PostedButton.Of(_texts, "roleModel.title", OpenRoleModels.Command)]
        );

    public PostedCard Questions() =>
        new(
            Wording.Of(_texts, "roleTalk.posted.questions", ("name", talk.AskerName)),
            [],
            [Open("roleTalk.posted.read")]
        );

    public PostedCard After() =>
        new(
            Wording.Of(_texts, "roleTalk.posted.after", ("name", model.Name)),
            [Wording.Of(_texts, "roleTalk.posted.afterNote")],
            [Open("roleTalk.posted.look")]
        );

    public PostedCard Thanks() =>
        new(
            Wording.Of(_texts, "roleTalk.posted.thanks", ("name", talk.AskerName)),
            [Wording.Of(_texts, "roleTalk.posted.thanksNote")],
            [Open("roleTalk.open")]
        );

    public PostedCard Contact() =>
        new(
            Wording.Of(_texts, "contact.posted", ("name", Other())),
            [Wording.Of(_texts, "contact.postedNote")],
            [Open("roleTalk.posted.read")]
        );

    private PostedCard Agreed((string Name, SafeValue Value) who) =>
        new(
            Wording.Of(_texts, "roleTalk.posted.agreed", who, ("date", talk.Day!.Value)),
            [Wording.Of(_texts, "roleTalk.posted.agreedNote")],
            [Open("roleTalk.open")]
        );

    private SafeValue Other() => notice.Recipient == talk.Asker ? model.Name : talk.AskerName;

    private Wording Path() => Wording.NameOf(content.Paths.Paths[talk.Path]);

    private PostedButton Open(string title) =>
        PostedButton.Of(_texts, title, CardCommand.Of(OpenTalk.Command.Verb, notice.Handle));
}
