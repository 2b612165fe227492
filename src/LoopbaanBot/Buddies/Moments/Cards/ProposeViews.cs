using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Moments.Cards;

/// <summary>The two forms of a proposal: what and how long, and the three times.</summary>
internal static class ProposeViews
{
    public static View Kind(TeacherTurn turn, ProposeSubmit submit) =>
        MomentParts.View(
            turn,
            turn.Texts["moment.form.title"],
            null,
            [Kinds(turn, submit), Lengths(turn, submit)],
            [
                (submit with { Kind = null, Length = null })
                    .Write(ProposeSubmit.TimesVerb)
                    .ToAction(turn.Texts["moment.form.next"], AdaptiveActionStyle.Positive),
            ]
        );

    /// <param name="send">What the button does: propose something new, or another time for what stands there.</param>
    public static View Times(TeacherTurn turn, string about, TimesForm form, CardCommand send, string? notice) =>
        MomentParts.View(
            turn,
            turn.Texts["moment.times.title"],
            notice,
            [
                CardText.Own(about),
                new AdaptiveTextBlock(turn.Texts["moment.times.note"]),
                .. Enumerable.Range(1, SlotProposal.Slots).SelectMany(row => Row(turn.Texts, form, row)),
            ],
            [send.ToAction(turn.Texts["moment.times.send"], AdaptiveActionStyle.Positive)]
        );

    private static AdaptiveChoiceSetInput Kinds(TeacherTurn turn, ProposeSubmit submit) =>
        new(ProposeSubmit.KindId)
        {
            Label = turn.Texts["moment.form.kind"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = $"{submit.Kind ?? BuddyMomentKind.Walk}",
            Choices =
            [
                .. Enum.GetValues<BuddyMomentKind>()
                    .Select(kind => new AdaptiveChoice(Usual(turn.Content, kind), kind.ToString())),
            ],
        };

    private static string Usual(LanguageContent content, BuddyMomentKind kind) =>
        Wording
            .Of(
                content.Texts,
                "moment.line",
                ("kind", Wording.NameOf(content.Moments[kind])),
                ("when", Wording.Of(content.Texts, "moment.minutes", ("count", content.Moments[kind].Usual.Minutes)))
            )
            .ToString();

    private static AdaptiveChoiceSetInput Lengths(TeacherTurn turn, ProposeSubmit submit) =>
        new(ProposeSubmit.LengthId)
        {
            Label = turn.Texts["moment.form.length"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Value = submit.Length is { } chosen ? ProposeSubmit.Minutes(chosen) : ProposeSubmit.UsualLength,
            Choices =
            [
                new AdaptiveChoice(turn.Texts["moment.form.usual"], ProposeSubmit.UsualLength),
                .. MomentLength.All.Select(length => new AdaptiveChoice(
                    turn.Texts["moment.minutes", ("count", length.Minutes)],
                    ProposeSubmit.Minutes(length)
                )),
            ],
        };

    private static AdaptiveElement[] Row(Texts texts, TimesForm form, int row) =>
        [
            WhenFields.Day(TimesForm.DayId(row), texts["moment.times.day", ("n", row)], form.Day(row)),
            WhenFields.Time(TimesForm.TimeId(row), texts["moment.times.time", ("n", row)], form.Time(row)),
        ];
}
