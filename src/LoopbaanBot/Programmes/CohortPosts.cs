using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Programmes;

/// <summary>What about a cohort may stand in a chat: dates and names from Teams, never the organiser's words.</summary>
internal static class CohortPosts
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "cohort.title"),
            [Wording.Of(texts, "cohort.note")],
            [
                PostedButton.Of(texts, "cohort.title", CohortVerbs.List),
                PostedButton.Of(texts, "menu.button", Verbs.OpenMenu),
            ]
        );

    public static PostedCard Invitation(Texts texts, Cohort cohort, Notice notice) =>
        new(
            Wording.Of(texts, "cohort.posted.invitation"),
            [By(texts, cohort), Wording.Of(texts, "cohort.posted.first", ("date", cohort.Meetings[0].Date))],
            [Open(texts, notice)]
        );

    /// <summary>What the invitation becomes once it was answered with yes.</summary>
    public static PostedCard Joined(Texts texts, Notice notice) =>
        new(Wording.Of(texts, "cohort.posted.joined"), [], [Open(texts, notice)]);

    public static PostedCard Declined(Texts texts, Notice notice) =>
        new(
            Wording.Of(texts, "cohort.posted.declined"),
            [Wording.Of(texts, "cohort.posted.afterAll")],
            [Open(texts, notice)]
        );

    public static PostedCard Moved(Texts texts, Meeting meeting, Notice notice) =>
        new(
            Wording.Of(texts, "cohort.posted.moved", ("number", meeting.Number)),
            [Wording.Of(texts, "cohort.posted.now", ("date", meeting.Date))],
            [Open(texts, notice)]
        );

    public static PostedCard Reminder(Texts texts, Meeting meeting, Notice notice) =>
        new(
            Wording.Of(texts, "cohort.posted.reminder", ("number", meeting.Number), ("date", meeting.Date)),
            [Wording.Of(texts, "cohort.posted.where")],
            [Open(texts, notice)]
        );

    public static PostedCard Cancelled(Texts texts, Cohort cohort) =>
        new(
            Wording.Of(texts, "cohort.posted.cancelled", ("date", cohort.Meetings[0].Date)),
            [Wording.Of(texts, "cohort.posted.nothing")],
            []
        );

    public static PostedCard Guide(Texts texts, Cohort cohort, GuideRole role, Notice notice) =>
        new(
            Wording.Of(texts, role == GuideRole.Coach ? "cohort.posted.coach" : "cohort.posted.trainer"),
            [By(texts, cohort), Wording.Of(texts, "cohort.posted.first", ("date", cohort.Meetings[0].Date))],
            [Open(texts, notice)]
        );

    public static PostedCard HandOver(Texts texts, Cohort cohort, Notice notice) =>
        new(Wording.Of(texts, "cohort.posted.handOver"), [By(texts, cohort)], [Open(texts, notice)]);

    private static Wording By(Texts texts, Cohort cohort) =>
        cohort.OrganiserName is { } name
            ? Wording.Of(texts, "cohort.posted.by", ("name", name))
            : Wording.Of(texts, "cohort.posted.byNobody");

    private static PostedButton Open(Texts texts, Notice notice) =>
        PostedButton.Of(texts, "cohort.posted.open", CardCommand.Of(CohortVerbs.ToldVerb, notice.Handle));
}
