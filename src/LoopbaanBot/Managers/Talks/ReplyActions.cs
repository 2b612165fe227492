using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Prompts.Recognition;
using LoopbaanBot.Managers.Telling;

namespace LoopbaanBot.Managers.Talks;

/// <summary>Opens the field for a short answer.</summary>
internal sealed class OpenReply(TalkAccess access) : ICardAction
{
    public string Verb => TalkVerbs.Reply;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Reply, cancellationToken) is { } open)
        {
            turn.Show(ReplyForm.Draw(turn, open, null));
        }
        else
        {
            turn.Say(turn.Word("notice.gone"));
        }
    }
}

/// <summary>Keeps the answer for the teacher to read. It changes nothing of what the teacher wrote (K013).</summary>
internal sealed class SaveReply(TalkAccess access, TalkNews news) : ICardAction
{
    public string Verb => TalkVerbs.SaveReply;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var words = PlainText.Clean(data[ReplyForm.WordsId]);
        if (await access.FindAsync(turn, data, TalkAction.Reply, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
        }
        else if (!TalkReply.Limit.Fits(words))
        {
            PageNotices.SayTooLong(turn, PromptError.TooLong(TalkReply.Limit.Characters, words.Length));
        }
        else if (words.Length == 0)
        {
            turn.Show(ReplyForm.Draw(turn, open, turn.Texts["managerTalk.reply.empty"]));
        }
        else
        {
            await KeepAsync(turn, open, new TalkReply(words, access.Today), cancellationToken);
        }
    }

    private async Task KeepAsync(TeacherTurn turn, OpenTalk open, TalkReply reply, CancellationToken cancellationToken)
    {
        open = await access.StepAsync(
            turn.Teacher.Id,
            open,
            TalkAction.Reply,
            talk => talk.Answer(reply, turn.Name),
            cancellationToken
        );
        var occasion = TalkOccasion.Of(TalkOccasion.Replied, reply.On);
        await news.TellOtherAsync(turn, open, occasion, cancellationToken);
        turn.Show(TalkViews.Show(turn, open, access.Now, turn.Texts["managerTalk.reply.kept"]));
    }
}

internal static class ReplyForm
{
    public const string WordsId = "words";

    public static View Draw(TeacherTurn turn, OpenTalk open, string? notice) =>
        TalkViews.Of(
            turn,
            open,
            notice,
            [
                new AdaptiveTextBlock(turn.Texts["managerTalk.reply.note"]),
                new AdaptiveTextInput(WordsId)
                {
                    Label = turn.Texts["managerTalk.reply.label"],
                    Placeholder = turn.Texts["managerTalk.reply.example"],
                    IsMultiline = true,
                    MaxLength = TalkReply.Limit.Characters,
                    Value = open.Talk.Reply?.Words,
                },
            ],
            [
                TalkVerbs
                    .Of(TalkVerbs.SaveReply, open.Id)
                    .ToAction(turn.Texts["managerTalk.reply.send"], AdaptiveActionStyle.Positive),
                .. TalkButtons.NotNow(turn, open),
                TalkViews.Back(turn, open),
            ]
        );
}
