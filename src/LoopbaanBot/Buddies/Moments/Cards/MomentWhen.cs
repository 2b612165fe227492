using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Content;

namespace LoopbaanBot.Buddies.Moments.Cards;

/// <summary>Says when a moment is, in words that may stand on any card.</summary>
internal static class MomentWhen
{
    public static Wording Slot(Texts texts, MomentSlot slot) =>
        Wording.Of(
            texts,
            "moment.slot",
            ("weekday", Weekday(texts, slot.Day)),
            ("date", slot.Day),
            ("time", slot.Time)
        );

    /// <summary>The week of the catalogue begins on Monday.</summary>
    public static Wording Weekday(Texts texts, DateOnly day)
    {
        var number = day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
        return Wording.Of(texts, $"moment.weekday.{number}");
    }

    /// <summary>The agreed time, or how the moment stands.</summary>
    public static Wording Of(Texts texts, BuddyMoment moment) =>
        moment switch
        {
            { State: MomentState.Held, HeldOn: { } day } => Wording.Of(texts, "moment.state.held", ("date", day)),
            { State: MomentState.Cancelled } => Wording.Of(texts, "moment.state.cancelled"),
            { Planned: { } slot } => Slot(texts, slot),
            _ => Wording.Of(texts, "moment.state.proposed"),
        };

    /// <summary>Kind and time on one line.</summary>
    public static Wording Line(LanguageContent content, BuddyMoment moment) =>
        Wording.Of(
            content.Texts,
            "moment.line",
            ("kind", Wording.NameOf(content.Moments[moment.Kind])),
            ("when", Of(content.Texts, moment))
        );

    public static string Names(IEnumerable<BuddyPeer> peers) => string.Join(", ", peers.Select(peer => peer.Name));
}
