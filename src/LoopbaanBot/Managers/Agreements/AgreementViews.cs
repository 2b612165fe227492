using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Managers.Agreements;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Talks;

namespace LoopbaanBot.Managers.Agreements;

/// <summary>What two people agreed: the version that stands, the one that waits, and the form for the next. The same for both.</summary>
internal static class AgreementViews
{
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
            ? [new AdaptiveTextBlock(turn.Texts["agreement.none"])]
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
        var (texts, words) = (turn.Texts, agreements.Current?.Words);
        string? Filled(string id, string? kept) => typed is null ? kept : typed[id];
        yield return CardText.Label(texts[agreements.Newest == 0 ? "agreement.first" : "agreement.change"]);
        yield return new AdaptiveTextInput(AgreementForm.HoursId)
        {
            Label = texts["agreement.hours.label"],
            Placeholder = texts["agreement.hours.example"],
            MaxLength = 6,
            Value = Filled(
                AgreementForm.HoursId,
                words?.GrantedMinutes is { } minutes ? TalkWords.Hours(texts, minutes) : null
            ),
        };
        yield return Words(
            turn,
            AgreementForm.BlocksId,
            "agreement.blocks.label",
            "agreement.blocks.example",
            Filled(AgreementForm.BlocksId, words?.Blocks)
        );
        yield return Words(
            turn,
            AgreementForm.TasksId,
            "agreement.tasks.label",
            "agreement.tasks.example",
            Filled(AgreementForm.TasksId, words?.Tasks)
        );
        yield return new AdaptiveDateInput(AgreementForm.NextId)
        {
            Label = texts["agreement.next.label"],
            Value = DateOnly.TryParseExact(
                Filled(AgreementForm.NextId, $"{words?.NextTalk:yyyy-MM-dd}"),
                "yyyy-MM-dd",
                out var day
            )
                ? day
                : null,
        };
    }

    private static AdaptiveTextInput Words(TeacherTurn turn, string id, string label, string example, string? value) =>
        new(id)
        {
            Label = turn.Texts[label],
            Placeholder = turn.Texts[example],
            IsMultiline = true,
            MaxLength = AgreementWords.Limit.Characters,
            Value = value,
        };
}
