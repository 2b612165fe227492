using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Talks;

namespace LoopbaanBot.Managers.Agreements;

/// <summary>Opens the two questions after a talk (L048): each answers for themselves.</summary>
internal sealed class OpenCheck(TalkAccess access) : ICardAction
{
    public string Verb => TalkVerbs.Check;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Check, cancellationToken) is { } open)
        {
            turn.Show(CheckForm.Draw(turn, open, data, null));
        }
        else
        {
            turn.Say(turn.Word("notice.gone"));
        }
    }
}

/// <summary>Keeps somebody's own answers. The other never sees them, nor that they were given.</summary>
internal sealed class SaveCheck(TalkAccess access) : ICardAction
{
    public string Verb => TalkVerbs.SaveCheck;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Check, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
        }
        else if (CheckForm.Read(data) is not { } check)
        {
            turn.Show(CheckForm.Draw(turn, open, data, turn.Texts["managerTalk.check.both"]));
        }
        else
        {
            open = await access.StepAsync(
                turn.Teacher.Id,
                open,
                TalkAction.Check,
                talk => talk.Check(open.Side, check),
                cancellationToken
            );
            turn.Show(TalkViews.Show(turn, open, access.Now, turn.Texts["managerTalk.check.kept"]));
        }
    }
}

internal static class CheckForm
{
    public const string HeardId = "heard";
    public const string AgreedId = "agreed";

    public static TalkCheck? Read(CardData data) =>
        Answer(data[HeardId]) is { } heard && Answer(data[AgreedId]) is { } agreed ? new(heard, agreed) : null;

    public static View Draw(TeacherTurn turn, OpenTalk open, CardData typed, string? notice)
    {
        var kept = open.Talk.CheckOf(open.Side);
        return TalkViews.Of(
            turn,
            open,
            notice,
            [
                new AdaptiveTextBlock(turn.Texts["managerTalk.check.note"]),
                Question(turn, HeardId, "managerTalk.check.heard", typed[HeardId] ?? $"{kept?.FeltHeard}"),
                Question(turn, AgreedId, "managerTalk.check.agreed", typed[AgreedId] ?? $"{kept?.AgreedSomething}"),
            ],
            [
                TalkVerbs
                    .Of(TalkVerbs.SaveCheck, open.Id)
                    .ToAction(turn.Texts["managerTalk.check.save"], AdaptiveActionStyle.Positive),
                TalkViews.Back(turn, open),
            ]
        );
    }

    private static AdaptiveChoiceSetInput Question(TeacherTurn turn, string id, string label, string value) =>
        new(id)
        {
            Label = turn.Texts[label],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = value,
            Choices =
            [
                new AdaptiveChoice(turn.Texts["managerTalk.check.yes"], $"{CheckAnswer.Yes}"),
                new AdaptiveChoice(turn.Texts["managerTalk.check.partly"], $"{CheckAnswer.Partly}"),
                new AdaptiveChoice(turn.Texts["managerTalk.check.no"], $"{CheckAnswer.No}"),
            ],
        };

    private static CheckAnswer? Answer(string? value) =>
        Enum.GetNames<CheckAnswer>().Contains(value) ? Enum.Parse<CheckAnswer>(value!) : null;
}
