using System.Globalization;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Managers.Agreements;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Talks;

namespace LoopbaanBot.Managers.Agreements;

/// <summary>What two people agreed: the version that stands, the one that waits, and the form for the next. The same for both.</summary>
internal static class AgreementViews
{
    private static readonly (string, string) s_blocks = ("agreement.blocks.label", "agreement.blocks.example");
    private static readonly (string, string) s_tasks = ("agreement.tasks.label", "agreement.tasks.example");

    /// <param name="typed">What was filled in and not kept; it stands in the fields again.</param>
    public static View Show(TeacherTurn turn, OpenTalk open, CardData? typed, string? notice) =>
        TalkViews.Of(
            turn,
            open,
            notice,
            [
                .. Agreed(turn, open.Talk.Agreements),
                .. Waiting(turn, open),
                .. open.Talk.IsOpen() ? Fields(turn, open.Talk.Agreements, typed) : [],
            ],
            [
                .. open.Talk.IsOpen()
                    ? new[]
                    {
                        TalkVerbs
                            .Of(
                                TalkVerbs.Propose,
                                open.Id,
                                (AgreementForm.VersionKey, $"{open.Talk.Agreements.Newest}")
                            )
                            .ToAction(turn.Texts["agreement.propose"], AdaptiveActionStyle.Positive),
                    }
                    : [],
                TalkViews.Back(turn, open),
            ]
        );

    private static IEnumerable<AdaptiveElement> Agreed(TeacherTurn turn, AgreementHistory agreements) =>
        agreements.Agreed is not { } agreed
            ? agreements.Newest > 0
                ? []
                : [new AdaptiveTextBlock(turn.Texts["agreement.none"])]
            :
            [
                CardText.Question(turn.Texts["agreement.agreed", ("n", agreed.Number)]),
                .. TalkWords.Agreement(turn.Texts, agreed.Words),
            ];

    private static IEnumerable<AdaptiveElement> Waiting(TeacherTurn turn, OpenTalk open)
    {
        if (open.Talk.Agreements.Current is not { IsAgreed: false } current)
        {
            return [];
        }

        var isMine = current.By == open.Side;
        return
        [
            CardText.Question(turn.Texts["agreement.version", ("n", current.Number)]),
            CardText.Own(turn.Texts[isMine ? "agreement.byYou" : "agreement.byOther", ("name", open.Other)]),
            .. TalkWords.Agreement(turn.Texts, current.Words),
            .. isMine || !open.Talk.IsOpen()
                ? []
                : new AdaptiveElement[]
                {
                    new AdaptiveActionSet(
                        TalkVerbs
                            .Of(TalkVerbs.Confirm, open.Id, (AgreementForm.VersionKey, $"{current.Number}"))
                            .ToAction(turn.Texts["agreement.confirm"], AdaptiveActionStyle.Positive)
                    ),
                },
        ];
    }

    private static IEnumerable<AdaptiveElement> Fields(TeacherTurn turn, AgreementHistory agreements, CardData? typed)
    {
        var words = agreements.Current?.Words;
        string? Filled(string id, string? kept) => typed is null ? kept : typed[id];
        return
        [
            CardText.Label(turn.Texts[agreements.Newest == 0 ? "agreement.first" : "agreement.change"]),
            Hours(turn.Texts, Filled(AgreementForm.HoursId, HoursOf(turn.Texts, words))),
            Words(turn.Texts, AgreementForm.BlocksId, s_blocks, Filled(AgreementForm.BlocksId, words?.Blocks)),
            Words(turn.Texts, AgreementForm.TasksId, s_tasks, Filled(AgreementForm.TasksId, words?.Tasks)),
            Next(turn.Texts, Filled(AgreementForm.NextId, $"{words?.NextTalk:yyyy-MM-dd}")),
        ];
    }

    private static string? HoursOf(Texts texts, AgreementWords? words) =>
        words?.GrantedMinutes is { } minutes ? TalkWords.Hours(texts, minutes) : null;

    private static AdaptiveTextInput Hours(Texts texts, string? value) =>
        new(AgreementForm.HoursId)
        {
            Label = texts["agreement.hours.label"],
            Placeholder = texts["agreement.hours.example"],
            MaxLength = 6,
            Value = value,
        };

    /// <summary>Words that are no day of a calendar stay as they were typed.</summary>
    private static AdaptiveInput Next(Texts texts, string? value)
    {
        var (label, isDay) = (
            texts["agreement.next.label"],
            DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        );
        return isDay || string.IsNullOrWhiteSpace(value)
            ? new AdaptiveDateInput(AgreementForm.NextId) { Label = label, Value = isDay ? day : null }
            : TypedFields.Words(AgreementForm.NextId, label, value);
    }

    private static AdaptiveTextInput Words(Texts texts, string id, (string Label, string Example) ids, string? value) =>
        new(id)
        {
            Label = texts[ids.Label],
            Placeholder = texts[ids.Example],
            IsMultiline = true,
            MaxLength = AgreementWords.Limit.Characters,
            Value = value,
        };
}
