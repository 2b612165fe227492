using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Managers.Talks;

/// <summary>The form with three times, and the choice of one.</summary>
internal static class TimeViews
{
    /// <param name="typed">What was filled in; it stands in the fields again.</param>
    public static View Form(TeacherTurn turn, OpenTalk open, CardData typed, DateTime now, string? notice) =>
        TalkViews.Of(
            turn,
            open,
            notice,
            [
                new AdaptiveTextBlock(turn.Texts["managerTalk.times.note", ("minutes", open.Talk.Kind.Minutes())]),
                .. Enumerable.Range(1, TalkSlots.Most).SelectMany(number => Fields(turn, typed, now, number)),
            ],
            [
                TalkVerbs
                    .Of(TalkVerbs.Offer, open.Id, (Times.RoundKey, $"{open.Talk.Round}"))
                    .ToAction(turn.Texts["managerTalk.times.offer"], AdaptiveActionStyle.Positive),
                .. TalkButtons.NotNow(turn, open),
                TalkViews.Back(turn, open),
            ]
        );

    /// <summary>For the teacher, as long as there is something to pick.</summary>
    public static IEnumerable<AdaptiveElement> Choose(TeacherTurn turn, OpenTalk open, DateTime now)
    {
        var other = TalkVerbs
            .Of(TalkVerbs.OtherTimes, open.Id, (Times.RoundKey, $"{open.Talk.Round}"))
            .ToAction(turn.Texts["managerTalk.times.other"]);
        var slots = open.Talk.Pickable(now).ToArray();
        if (open.Talk.HasSpoken(open.Side))
        {
            return [];
        }

        if (open.Talk.Slot is not null || slots.Length == 0)
        {
            return open.Talk.Offered.Count == 0 ? [] : [new AdaptiveActionSet(other)];
        }

        return
        [
            new AdaptiveChoiceSetInput(Times.SlotId)
            {
                Label = turn.Texts["managerTalk.times.pick"],
                Style = AdaptiveChoiceInputStyle.Expanded,
                Choices =
                [
                    .. slots.Select(slot => new AdaptiveChoice(TalkWords.Slot(turn.Texts, slot), Times.Write(slot))),
                ],
            },
            new AdaptiveActionSet(
                TalkVerbs
                    .Of(TalkVerbs.Pick, open.Id)
                    .ToAction(turn.Texts["managerTalk.times.take"], AdaptiveActionStyle.Positive),
                other
            ),
        ];
    }

    private static IEnumerable<AdaptiveElement> Fields(TeacherTurn turn, CardData typed, DateTime now, int number)
    {
        var (today, form) = (DateOnly.FromDateTime(now), new TypedFields(typed));
        return
        [
            form.Day(
                Times.DayId(number),
                turn.Texts["managerTalk.times.day", ("n", number)],
                today,
                today.AddDays(TalkSlots.LatestDays)
            ),
            form.Hour(Times.HourId(number), turn.Texts["managerTalk.times.hour", ("n", number)]),
        ];
    }
}
