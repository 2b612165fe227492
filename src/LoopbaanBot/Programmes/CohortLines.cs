using System.Globalization;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Programmes;

/// <summary>The lines that say what a cohort is and when it meets.</summary>
internal static class CohortLines
{
    public static string NameOf(Texts texts, Programme programme) =>
        texts[$"cohort.programme.{Key(programme.ToString())}"];

    /// <summary>What a meeting is about; it belongs to the programme, so nobody types it.</summary>
    public static string Theme(Texts texts, Cohort cohort, int number) =>
        cohort.Programme == Programme.ThreeMonths
            ? texts[$"cohort.theme.meeting.{number}"]
            : texts[$"cohort.theme.day.{number}"];

    /// <summary>The organiser's words and the dates, for whoever may see them.</summary>
    public static IEnumerable<AdaptiveElement> About(Texts texts, Cohort cohort)
    {
        yield return CardText.Own(cohort.Name);
        yield return CardText.Small(NameOf(texts, cohort.Programme));
        foreach (var meeting in cohort.Meetings)
        {
            yield return new AdaptiveTextBlock(When(texts, meeting))
            {
                Weight = AdaptiveTextWeight.Bolder,
                Spacing = AdaptiveSpacing.Medium,
            };
            yield return CardText.Small(Theme(texts, cohort, meeting.Number));
            if (meeting.Place is { } place)
            {
                yield return CardText.Own(place);
            }
        }
    }

    public static string When(Texts texts, Meeting meeting) =>
        texts[
            $"cohort.meeting.{Key(meeting.Mode.ToString())}",
            ("number", meeting.Number),
            ("weekday", MomentWhen.Weekday(texts, meeting.Date).ToString()),
            ("date", meeting.Date),
            ("time", Time(meeting.Start))
        ];

    public static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Role(Texts texts, GuideRole role) => texts[$"cohort.role.{Key(role.ToString())}"];

    /// <summary>A view of a cohort; where it cannot travel, the card that opens the list is posted.</summary>
    internal static View Card(
        TeacherTurn turn,
        string title,
        string? notice,
        IEnumerable<AdaptiveElement> body,
        IEnumerable<AdaptiveAction> actions
    ) =>
        new(
            OwnCard.Of(turn, turn.Texts[title], notice is null ? null : turn.Texts[notice], body, actions),
            () => CohortPosts.Doorway(turn.Texts)
        );

    /// <summary>The question before something is taken away; the way back is as near as the yes.</summary>
    internal static View Ask(
        TeacherTurn turn,
        string title,
        IEnumerable<AdaptiveElement> body,
        (CardCommand Command, string TitleId) yes,
        (CardCommand Command, string TitleId) no
    ) =>
        Card(
            turn,
            title,
            null,
            body,
            [
                yes.Command.Sure().ToAction(turn.Texts[yes.TitleId], AdaptiveActionStyle.Destructive),
                no.Command.ToAction(turn.Texts[no.TitleId]),
            ]
        );

    /// <summary>The name of a choice in the texts, as in <c>threeMonths</c>.</summary>
    private static string Key(string name) => string.Concat(char.ToLowerInvariant(name[0]).ToString(), name[1..]);
}
