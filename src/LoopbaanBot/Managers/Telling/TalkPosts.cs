using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Managers.Telling;

/// <summary>What is posted about a talk: who, what kind and when, and for a manager one question ahead; never a word of the two.</summary>
internal sealed class TalkPosts
{
    private readonly LanguageContent _content;
    private readonly OpenTalk _open;
    private readonly Notice _notice;

    private TalkPosts(LanguageContent content, OpenTalk open, Notice notice) =>
        (_content, _open, _notice) = (content, open, notice);

    private Texts Texts => _content.Texts;

    private ManagerTalk Talk => _open.Talk;

    /// <summary>As the directory knows them: what a teacher calls somebody may be own words.</summary>
    private SafeValue Name =>
        _open.DirectoryName is { } name
            ? name
            : Wording.Of(Texts, _open.IsTeacher ? "managerTalk.partner" : "managerTalk.colleague");

    /// <summary>Only for the partner: no card of theirs is about the present job alone (K012).</summary>
    private IReadOnlyList<Wording> Ahead => _open.IsTeacher ? [] : [TalkWords.Ahead(_content, Talk)];

    /// <returns>Null when there is nothing to say (any more).</returns>
    public static PostedCard? Draw(LanguageContent content, OpenTalk open, Notice notice) =>
        new TalkPosts(content, open, notice).Draw(TalkOccasion.NameOf(notice.Occasion));

    /// <summary>The first line of the card that asks; the teacher sees it before it is sent.</summary>
    public static Wording Asked(Texts texts, LoopbaanBot.Careers.People.DisplayName? teacher, TalkKind kind) =>
        teacher is { } name
            ? Wording.Of(texts, "managerTalk.card.ask", ("name", name), ("minutes", kind.Minutes()))
            : Wording.Of(texts, "managerTalk.card.askNameless", ("minutes", kind.Minutes()));

    private PostedCard? Draw(string occasion) =>
        occasion switch
        {
            TalkOccasion.Ask => Ask(),
            TalkOccasion.Copy => Card("managerTalk.card.copy", TalkVerbs.Show),
            TalkOccasion.Times when Talk.Offered.Count > 0 => Card("managerTalk.card.times", TalkVerbs.Show),
            TalkOccasion.Other when Talk.IsBeforehand() => Card("managerTalk.card.other", TalkVerbs.Times),
            TalkOccasion.Picked when Talk.Slot is { } slot => Dated("managerTalk.card.picked", slot.Day),
            TalkOccasion.Later when Talk.LaterSince is not null => Card("managerTalk.card.later", TalkVerbs.Show),
            TalkOccasion.Declined when Talk.State == TalkState.Declined => Card(
                "managerTalk.card.declined",
                TalkVerbs.Instead,
                TalkVerbs.Show
            ),
            TalkOccasion.Replied when Talk.Reply is not null => Card("managerTalk.card.replied", TalkVerbs.Show),
            TalkOccasion.Spoken or TalkOccasion.After => Spoken(),
            TalkOccasion.Proposed => Card("managerTalk.card.proposed", TalkVerbs.Agreements),
            TalkOccasion.Next when Talk.Agreements.Agreed?.Words.NextTalk is { } day => Dated(
                "managerTalk.card.next",
                day
            ),
            _ => null,
        };

    private PostedCard Ask()
    {
        var sent = Wording.Of(Texts, "managerTalk.sent.button", ("name", Name));
        return new(
            Asked(Texts, _open.DirectoryName, Talk.Kind),
            [Wording.Of(Texts, "managerTalk.card.askNote"), .. Ahead],
            [
                .. Talk.IsOpen() && _open.Readable.Count > 0
                    ? new[] { new PostedButton(sent, TalkVerbs.Of(TalkVerbs.Sent, _notice)) }
                    : [],
                .. Talk.IsBeforehand() ? new[] { Button(TalkVerbs.Times), Button(TalkVerbs.NotNow) } : [],
                Button(TalkVerbs.Show, "managerTalk.open"),
            ]
        );
    }

    /// <summary>Once both said so it leads on to what was agreed, and to how it was.</summary>
    private PostedCard Spoken() =>
        Talk.State == TalkState.Held ? Card("managerTalk.card.bothSpoke", TalkVerbs.Agreements, TalkVerbs.Check)
        : Talk.HasSpoken(_open.Side) ? Card("managerTalk.card.held", TalkVerbs.Show)
        : Card("managerTalk.card.spoken", TalkVerbs.Speak, TalkVerbs.Show);

    private PostedCard Dated(string title, DateOnly day) =>
        new(Wording.Of(Texts, title, ("name", Name), ("date", day)), Ahead, [Button(TalkVerbs.Show)]);

    private PostedCard Card(string title, params IEnumerable<string> verbs) =>
        new(Wording.Of(Texts, title, ("name", Name)), Ahead, [.. verbs.Select(verb => Button(verb))]);

    private PostedButton Button(string verb, string? title = null) =>
        PostedButton.Of(Texts, title ?? TitleOf(verb), TalkVerbs.Of(verb, _notice));

    private static string TitleOf(string verb) =>
        verb switch
        {
            TalkVerbs.Times => "managerTalk.times.button",
            TalkVerbs.NotNow => "managerTalk.notNow.button",
            TalkVerbs.Speak => "managerTalk.speak",
            TalkVerbs.Agreements => "agreement.title",
            TalkVerbs.Check => "managerTalk.check.button",
            TalkVerbs.Instead => "managerTalk.instead",
            _ => "managerTalk.view",
        };
}
