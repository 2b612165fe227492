using System.Globalization;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Managers.Agreements;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;

namespace LoopbaanBot.Managers;

/// <summary>How talks are put into words.</summary>
internal static class TalkWords
{
    public static string KindId(TalkKind kind) =>
        kind switch
        {
            TalkKind.Kickoff => "managerTalk.kind.kickoff",
            TalkKind.Between => "managerTalk.kind.between",
            _ => "managerTalk.kind.followUp",
        };

    /// <summary>Which talk with whom; it may hold own words.</summary>
    public static string Title(Texts texts, OpenTalk open) =>
        texts["managerTalk.with", ("kind", texts[KindId(open.Talk.Kind)]), ("name", open.Other)];

    public static string Slot(Texts texts, TalkSlot slot) =>
        texts[
            "managerTalk.slot",
            ("date", slot.Day),
            ("time", slot.At.ToString("HH:mm", CultureInfo.InvariantCulture))
        ];

    public static string StateId(OpenTalk open) =>
        open.Talk.State switch
        {
            TalkState.Proposed when open.IsTeacher && open.Talk.Offered.Count > 0 => "managerTalk.state.pick",
            TalkState.Proposed => "managerTalk.state.proposed",
            TalkState.Planned => "managerTalk.state.planned",
            TalkState.Held => "managerTalk.state.held",
            TalkState.Declined => "managerTalk.state.declined",
            TalkState.Closed => "managerTalk.state.closed",
            _ => "managerTalk.state.withdrawn",
        };

    /// <summary>The two openers, in the words of this language. A teacher reads whose sentences they are.</summary>
    public static IEnumerable<AdaptiveElement> Starters(LanguageContent content, OpenTalk open) =>
        [
            CardText.Label(content.Texts[open.IsTeacher ? "managerTalk.startersOfOther" : "managerTalk.starters"]),
            .. new[] { open.Talk.Starters.First, open.Talk.Starters.Second }
                .Select(content.Managers.Find)
                .OfType<Content.Managers.StarterContent>()
                .Select(starter => CardText.Question(starter.Text.Fill())),
        ];

    /// <summary>Whether the openers stand on the card of this talk, one of which asks ahead.</summary>
    public static bool HasStarters(LanguageContent content, ManagerTalk talk) =>
        talk.IsOpen() && content.Managers.Find(talk.Starters.Second) is not null;

    /// <summary>The question beyond the present job that stands on every card for a manager (K012).</summary>
    public static Wording Ahead(LanguageContent content, ManagerTalk talk)
    {
        var chosen = content.Managers.Find(talk.Starters.Second);
        return Ahead(content, chosen?.Text ?? content.Managers.NotAsk.Ahead);
    }

    public static Wording Ahead(LanguageContent content, TextTemplate question) =>
        Wording.Of(content.Texts, "managing.ahead", ("question", Wording.Of(question)));

    public static AdaptiveTextBlock AheadLine(LanguageContent content, TextTemplate question) =>
        CardText.Small(Ahead(content, question).ToString());

    public static IEnumerable<AdaptiveElement> Agreement(Texts texts, AgreementWords words)
    {
        if (words.GrantedMinutes is { } minutes)
        {
            yield return CardText.Label(texts["agreement.hours.label"]);
            yield return CardText.Own(texts["agreement.hours.value", ("hours", Hours(texts, minutes))]);
        }

        foreach (
            var (label, own) in new[]
            {
                ("agreement.blocks.label", words.Blocks),
                ("agreement.tasks.label", words.Tasks),
            }
        )
        {
            if (own is not null)
            {
                yield return CardText.Label(texts[label]);
                yield return CardText.Own(own);
            }
        }

        if (words.NextTalk is { } day)
        {
            yield return CardText.Label(texts["agreement.next.label"]);
            yield return CardText.Own(texts.Date(day));
        }
    }

    /// <summary>With a comma or a point, as the language writes it.</summary>
    public static string Hours(Texts texts, int minutes)
    {
        var hours = (minutes / 60m).ToString("0.##", CultureInfo.InvariantCulture);
        return texts.Language == Language.Dutch ? hours.Replace('.', ',') : hours;
    }
}
