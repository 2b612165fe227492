using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Managers.Telling;

/// <summary>Draws what is posted about a talk: who, what kind and when, and for a manager one question ahead; never a word of the two.</summary>
internal sealed class TalkNotices(TalkAccess access) : INoticeKind
{
    public const string Name = "managerTalk";

    public string Kind => Name;

    public async Task<PostedCard?> DrawAsync(
        Notice notice,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        SharedId.Parse(notice.Resource) is { } id
        && await access.FindAsync(notice.Recipient, id, TalkAction.See, cancellationToken) is { } open
        && open.Talk.State != TalkState.Withdrawn
            ? TalkPosts.Draw(content, open, notice)
            : null;
}

/// <summary>The cards themselves.</summary>
internal static class TalkPosts
{
    public static PostedCard? Draw(LanguageContent content, OpenTalk open, Notice notice)
    {
        var talk = open.Talk;
        return TalkOccasion.NameOf(notice.Occasion) switch
        {
            TalkOccasion.Ask => Ask(content, open, notice),
            TalkOccasion.Copy => Card(content, open, "managerTalk.card.copy", Button(content, TalkVerbs.Show, notice)),
            TalkOccasion.Times when talk.Offered.Count > 0 => Plain(content, open, notice, "managerTalk.card.times"),
            TalkOccasion.Other when talk.IsBeforehand() => Card(
                content,
                open,
                "managerTalk.card.other",
                Button(content, TalkVerbs.Times, notice)
            ),
            TalkOccasion.Picked when talk.Slot is { } slot => Picked(content, open, notice, slot),
            TalkOccasion.Replied when talk.Reply is not null => Plain(
                content,
                open,
                notice,
                "managerTalk.card.replied"
            ),
            TalkOccasion.Spoken or TalkOccasion.After when !talk.HasSpoken(open.Side) => Card(
                content,
                open,
                "managerTalk.card.spoken",
                Button(content, TalkVerbs.Speak, notice),
                Button(content, TalkVerbs.Show, notice)
            ),
            TalkOccasion.Spoken or TalkOccasion.After => Plain(content, open, notice, "managerTalk.card.held"),
            TalkOccasion.Proposed => Card(
                content,
                open,
                "managerTalk.card.proposed",
                Button(content, TalkVerbs.Agreements, notice)
            ),
            TalkOccasion.Next => Next(content, open, notice),
            _ => null,
        };
    }

    private static PostedCard Ask(LanguageContent content, OpenTalk open, Notice notice)
    {
        var texts = content.Texts;
        var isOpen = open.Talk.IsOpen();
        var sent = new PostedButton(
            Wording.Of(texts, "managerTalk.sent.button", ("name", NameOf(texts, open))),
            TalkVerbs.Of(TalkVerbs.Sent, notice)
        );
        return new(
            Wording.Of(texts, "managerTalk.card.ask", ("name", NameOf(texts, open)), ("minutes", ManagerTalk.Minutes)),
            [Wording.Of(texts, "managerTalk.card.askNote"), TalkWords.Ahead(content, open.Talk)],
            [
                .. isOpen && open.Talk.Sent.Count > 0 ? new[] { sent } : [],
                .. open.Talk.IsBeforehand() ? new[] { Button(content, TalkVerbs.Times, notice) } : [],
                Button(content, TalkVerbs.Show, notice),
            ]
        );
    }

    private static PostedCard Picked(LanguageContent content, OpenTalk open, Notice notice, TalkSlot slot) =>
        new(
            Wording.Of(
                content.Texts,
                "managerTalk.card.picked",
                ("name", NameOf(content.Texts, open)),
                ("date", slot.Day)
            ),
            [.. Ahead(content, open)],
            [Button(content, TalkVerbs.Show, notice)]
        );

    private static PostedCard? Next(LanguageContent content, OpenTalk open, Notice notice) =>
        open.Talk.Agreements.Agreed?.Words.NextTalk is { } day
            ? new(
                Wording.Of(
                    content.Texts,
                    "managerTalk.card.next",
                    ("name", NameOf(content.Texts, open)),
                    ("date", day)
                ),
                [.. Ahead(content, open)],
                [Button(content, TalkVerbs.Show, notice)]
            )
            : null;

    private static PostedCard Plain(LanguageContent content, OpenTalk open, Notice notice, string title) =>
        Card(content, open, title, Button(content, TalkVerbs.Show, notice));

    private static PostedCard Card(
        LanguageContent content,
        OpenTalk open,
        string title,
        params IReadOnlyList<PostedButton> buttons
    ) =>
        new(
            Wording.Of(content.Texts, title, ("name", NameOf(content.Texts, open))),
            [.. Ahead(content, open)],
            buttons
        );

    /// <summary>Only for the partner: no card of theirs is about the present job alone (K012).</summary>
    private static IEnumerable<Wording> Ahead(LanguageContent content, OpenTalk open) =>
        open.IsTeacher ? [] : [TalkWords.Ahead(content, open.Talk)];

    private static SafeValue NameOf(Texts texts, OpenTalk open) =>
        open.DirectoryName is { } name
            ? name
            : Wording.Of(texts, open.IsTeacher ? "managerTalk.partner" : "managerTalk.colleague");

    private static PostedButton Button(LanguageContent content, string verb, Notice notice) =>
        PostedButton.Of(content.Texts, TitleOf(verb), TalkVerbs.Of(verb, notice));

    private static string TitleOf(string verb) =>
        verb switch
        {
            TalkVerbs.Times => "managerTalk.times.button",
            TalkVerbs.Speak => "managerTalk.speak",
            TalkVerbs.Agreements => "agreement.title",
            _ => "managerTalk.view",
        };
}
